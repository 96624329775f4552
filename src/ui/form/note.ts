import type { ShownAnswer } from '../../clinical/answers/finding-answer.ts';

/** Something said beside a field: a finding of the check, or what a signature was refused for. */
export interface Note {
  readonly id: string;
  /** The address of the field, or of the document as a whole when empty. */
  readonly place: string;
  readonly weight: 'must' | 'should' | 'perhaps';
  readonly says: string;
  readonly remedy?: string;
  readonly why?: string;
  /** The id of the rule that asks for it. */
  readonly rule?: string;
  readonly sources?: readonly { readonly name: string; readonly url?: string | undefined }[];
  /** Characters of a text answer, from (inclusive) to (exclusive). */
  readonly span?: readonly [number, number];
  /** What was written there when it was looked at: the words that the note rests on. */
  readonly words?: string;
  /** The finding that it tells of, which can be answered; the document where it is not about the record as a whole. */
  readonly finding?: { readonly key: string; readonly document?: string };
  readonly answer?: ShownAnswer;
}

/** Whether somebody said why not this time, and that still holds. */
export const isAnswered = ({ answer }: Pick<Note, 'answer'>): boolean => answer?.standing === 'holds';

/** Notes by the address they stand at. */
export const notesByPlace = (notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> =>
  Map.groupBy(notes, note => note.place);

/** The notes at a place and at every place within it. */
export const notesWithin = (notes: ReadonlyMap<string, readonly Note[]>, place: string): readonly Note[] =>
  [...notes].flatMap(([at, these]) => (at === place || at.startsWith(`${place}/`) ? these : []));
