import { use } from 'react';
import { shortened } from '../../clinical/language/shortened.ts';
import { WritingContext } from '../fields/writing.ts';
import type { Note } from '../form/note.ts';
import classes from './note-card.module.css';
import { showWords } from './show-words.ts';

const mostShown = 160;

const quotedFrom = ({ words = '' }: Note): string => shortened(words, mostShown);

/** Whether the note itself quotes the words that it rests on, so that they need not be said twice. */
export const saysItsWords = (note: Note): boolean =>
  note.words !== undefined && note.says.includes(quotedFrom(note));

/** The words that a note rests on, as they were written, where it does not quote them itself; where one writes, the way to them. */
export function NoteWords({ note }: { readonly note: Note }) {
  const isWriting = use(WritingContext) !== undefined;
  if (note.words === undefined || saysItsWords(note)) return undefined;
  const quoted = `“${quotedFrom(note)}”`;
  if (!isWriting) return <p className={classes['words']}>{quoted}</p>;
  return (
    <button type="button" className={classes['words']} onClick={() => showWords(note)}>
      <span className="visually-hidden">Show in the text: </span>
      {quoted}
    </button>
  );
}
