/** Where in a record something stands: a document, the way to a field, and the words meant. */
export interface Place {
  readonly document: string;
  readonly type: string;
  /** Field names and item ids in turn: `['goals', 'g1', 'targetDate']`; empty for the document as a whole. */
  readonly path: readonly string[];
  /** Characters of a text answer, from (inclusive) to (exclusive). */
  readonly span?: readonly [number, number];
}
