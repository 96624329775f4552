import { sentencesOf } from '../../language/sentences-of.ts';
import { wordsOf } from '../../language/words-of.ts';
import { perDocument } from '../../remembered.ts';
import type { NoteDocument } from './treatment-notes.ts';

/** What a note tells in sentences, counted; what was only chosen from a list is left out. */
export const narrativeOf = perDocument((note: NoteDocument): { words: number; sentences: number } => {
  const text = told(note)
    .filter(part => part?.trim())
    .join('\n');
  return { words: wordsOf(text).length, sentences: sentencesOf(text).length };
});

const told = ({ body }: NoteDocument): (string | undefined)[] => [
  ...body.work.flatMap(({ done, why, response, progress }) => [done, why, response, progress]),
  ...body.mentalStatus.map(({ finding }) => finding),
  body.observation,
  body.selfReport,
  body.betweenSessions,
  body.somethingElseDetail,
  body.riskDetail,
  body.homework,
  body.nextFocus,
  body.planChange,
  body.purposeSupport,
];
