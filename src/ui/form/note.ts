/** Something said beside a field: a finding of the check, or what a signature was refused for. */
export interface Note {
  readonly id: string;
  /** The address of the field, or of the document as a whole when empty. */
  readonly place: string;
  readonly weight: 'must' | 'should' | 'perhaps';
  readonly says: string;
  readonly remedy?: string;
  readonly why?: string;
  readonly sources?: readonly { readonly name: string; readonly url?: string | undefined }[];
  /** Characters of a text answer, from (inclusive) to (exclusive). */
  readonly span?: readonly [number, number];
}

/** Notes by the address they stand at. */
export const notesByPlace = (notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> =>
  Map.groupBy(notes, note => note.place);

/** The notes at a place and at every place within it. */
export const notesWithin = (notes: ReadonlyMap<string, readonly Note[]>, place: string): readonly Note[] =>
  [...notes].flatMap(([at, these]) => (at === place || at.startsWith(`${place}/`) ? these : []));
