import type { NoteReading, WaitingReader } from '../language/reader.ts';
import type { Question } from './help.ts';

/** What a field of a note is there for. */
export interface Part extends Pick<Question, 'path' | 'sameAs' | 'asks'> {
  /** What stands in the field, or in others that do as well. */
  readonly own: string;
  /** What is told of the work, where it may be told too. */
  readonly around: string;
  readonly label: keyof NoteReading;
}

/**
 * The question about a part of a note. None where the field is empty and a reader finds its part told around it, or cannot read what is
 * told there; where nothing reads, an empty field is missing.
 */
export function questionAbout({ own, around, label, ...part }: Part, read: WaitingReader): Question[] {
  const question: Question = { kind: 'question', key: `${part.path.join('/')}?`, ...part };
  if (own.trim() !== '') return [{ ...question, onlyWithFinding: true }];
  const decision = around.trim() === '' ? undefined : read.note({ text: around })?.[label];
  return decision === undefined || decision.holds === false ? [question] : [];
}
