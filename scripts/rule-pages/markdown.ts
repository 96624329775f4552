/** Words as they are, whatever signs they hold. */
export const plain = (text: string): string => text.replace(/[\\`*_<>[\]|#]/g, sign => `\\${sign}`);

/** A table; cells are markdown already. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** Parts of a page with a line between them; what is empty is left out. */
export const page = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter(part => part !== undefined && part !== '').join('\n\n')}\n`;

/** A heading with what stands under it, or nothing where that is empty. */
export const section = (title: string, body: string): string => (body === '' ? '' : `## ${title}\n\n${body}`);
