import { isAnswered, type Note } from './note.ts';
import { spanNow } from './span-now.ts';

type Span = readonly [from: number, to: number];

/** As much of a note as marks words. */
type Marking = Pick<Note, 'words' | 'span' | 'answer'>;

/** The words of a text that notes rest on, where they stand now; what was answered is marked no more. */
export const marksIn = (text: string, notes: readonly Marking[]): Span[] =>
  notes.flatMap(note => {
    const { words, span } = note;
    if (!span || isAnswered(note)) return [];
    const now = words === undefined ? span : spanNow(text, words, span);
    return now ? [now] : [];
  });
