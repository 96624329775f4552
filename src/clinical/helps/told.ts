import type { Decision, NoteReading, WaitingReader } from '../language/reader.ts';
import { wordsOf } from '../language/words-of.ts';

type Label = keyof NoteReading;

/** What a reader says of one label of a text; undefined where it has not read it, or the text has no words. */
export function decidedOf(read: WaitingReader, text: string, label: Label): Decision['holds'] {
  return text.trim() === '' ? undefined : read.note({ text })?.[label].holds;
}

interface Part {
  /** What stands in the field for it. */
  readonly own: string;
  /** What stands around it, where it may be told as well. */
  readonly around: string;
  readonly label: Label;
  /** Judges the field's own words as long as nothing has read them. */
  readonly atFirstSight: (text: string) => boolean;
}

const fewest = 2;

/** Whether a part of a note is missing: its field is empty and nothing around tells it, or its own words do not tell it. */
export function isMissing({ own, around, label, atFirstSight }: Part, read: WaitingReader): boolean {
  if (own.trim() === '') return decidedOf(read, around, label) !== true;
  if (wordsOf(own).length < fewest) return false;
  return !(decidedOf(read, `${around}\n${own}`, label) ?? atFirstSight(own));
}
