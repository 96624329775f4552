import { wordsOf } from '../../language/words-of.ts';
import type { NoteDocument } from './treatment-notes.ts';

/** So many words of observation and self-report show what a tick meant. */
const enoughWords = 12;

/** Whether a note says in words what was seen and told, apart from what is ticked. */
export const showsEnough = ({ body }: NoteDocument): boolean =>
  wordsOf([body.observation, body.selfReport].join(' ')).length >= enoughWords;
