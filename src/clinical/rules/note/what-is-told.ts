import type { HeadedField } from '../../language/joined-text.ts';
import type { NoteReading } from '../../language/reader.ts';
import { numberWord } from '../../language/values/fragments.ts';
import type { Said } from '../../language/what-is-said.ts';
import { wordsOf } from '../../language/words-of.ts';
import { bars } from './bars.ts';
import { readNote, readPart, type ReadWords, type Reading } from './read-note.ts';
import type { NoteDocument } from './treatment-notes.ts';

/** What is asked of a note. */
export interface Asked {
  readonly label: keyof NoteReading;
  /** Names the fields among those of the same note. */
  readonly name: string;
  /** Where it should be told. */
  readonly fields: readonly HeadedField[];
  /** Whether the words that stand there tell it at first sight. */
  readonly atFirstSight: boolean;
  /** What is told there in passing the reader cannot tell from what is not told: what tells it at first sight is held against the whole note alone. */
  readonly isInPassing?: boolean;
}

export interface WhatIsTold {
  readonly said: Said;
  /** The words that decided it, or come nearest, in one of the fields. */
  readonly spanIn: (path: readonly string[]) => ReturnType<ReadWords['spanIn']>;
}

/**
 * Whether some fields of a note tell something. Words that tell it at first sight are doubted where the note as a whole does not tell it, or
 * surely they do not by themselves; words that do not are believed where the reader surely finds it in them.
 */
export function whatIsTold(note: NoteDocument, asked: Asked, reading: Reading): WhatIsTold {
  const alone = readPart(note, asked, reading);
  const whole = readNote(note, reading);
  return { said: saidBy(asked, alone, whole), spanIn: path => alone.spanIn(asked.label, path) };
}

/** Fewer words than these, and those that quote or count, are of one session, whatever the reader makes of them. */
const enoughWords = 9;
const quotesOrCounts = new RegExp(`["“”\\d]|\\b${numberWord}\\b`, 'i');
const isOwn = (text: string): boolean => wordsOf(text).length < enoughWords || quotesOrCounts.test(text);

function saidBy(
  { label, fields, atFirstSight, isInPassing }: Asked,
  alone: ReadWords,
  whole: ReadWords,
): Said {
  const wholly = whole.says(label, bars.note);
  if (wholly === 'unread') return wholly;
  const text = fields.map(field => field.text).join(' ');
  if (!/\p{L}/u.test(text)) return atFirstSight ? wholly : 'not-found';
  const surely = alone.says(label, bars.found);
  if (surely === 'unread' || surely === 'found') return surely;
  if (!atFirstSight || wholly === 'not-found') return 'not-found';
  return isInPassing || isOwn(text) ? wholly : alone.says(label, bars.alone);
}
