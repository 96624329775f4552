import { sentencesOf } from '../../language/sentences-of.ts';
import { wordsOf } from '../../language/words-of.ts';
import { perDocument } from '../../remembered.ts';
import { tellings } from './tellings.ts';
import type { NoteDocument } from './treatment-notes.ts';

/** What a note tells in sentences, counted; what was only chosen from a list is left out. */
export const narrativeOf = perDocument((note: NoteDocument): { words: number; sentences: number } => {
  const text = tellings(note)
    .map(telling => telling.text)
    .join('\n');
  return { words: wordsOf(text).length, sentences: sentencesOf(text).length };
});
