/** Working thoughts are nobody's business, and a safety plan is the client's own; psychotherapy notes never come here at all. */
const leftAlone = new Set(['process-note', 'safety-plan']);

/** Whether anything may be offered to whoever writes a document of a type. */
export const mayHelpWith = (type: string): boolean => !leftAlone.has(type);
