import { use } from 'react';
import { shortened } from '../../clinical/language/shortened.ts';
import { WritingContext } from '../fields/writing.ts';
import type { Note } from '../form/note.ts';
import classes from './note-card.module.css';
import { showWords } from './show-words.ts';

const mostShown = 160;

/** The words that a note rests on, as they were written; where one writes, the way to them. */
export function NoteWords({ note }: { readonly note: Note }) {
  const isWriting = use(WritingContext) !== undefined;
  if (note.words === undefined) return undefined;
  const words = shortened(note.words, mostShown);
  const quoted = `“${words}”`;
  if (!isWriting) return note.says.includes(words) ? undefined : <p className={classes['words']}>{quoted}</p>;
  return (
    <button type="button" className={classes['words']} onClick={() => showWords(note)}>
      <span className="visually-hidden">Show in the text: </span>
      {quoted}
    </button>
  );
}
