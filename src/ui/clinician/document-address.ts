/** The address of a document, and of a place in it. */
export const documentAddress = (document: string, place = ''): string =>
  `/documents/${document}${place === '' ? '' : `#${place}`}`;

/** The address of a client's page, of one episode where it is not the open one. */
export const clientAddress = (client: string, episode?: string): string =>
  `/clients/${client}${episode === undefined ? '' : `/${episode}`}`;
