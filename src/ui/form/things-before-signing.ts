import { numberWords } from './number-words.ts';
import type { Note } from './note.ts';
import type { OwedAnswer } from './owed-answers.ts';

/** One thing to see to before signing, with the way there. */
export interface Thing {
  readonly key: string;
  readonly place: string;
  readonly says: string;
  /** Without it there can be no signature; the rest is advice of the check. */
  readonly isOwed: boolean;
}

/** What is owed, then what the check finds required, in the order of the page. */
export function thingsBeforeSigning(owed: readonly OwedAnswer[], notes: readonly Note[]): Thing[] {
  return [
    ...owed.map(({ key, label, section, within }): Thing => ({
      key: `owed ${key}`,
      place: key,
      says: `${within === undefined ? section : `“${within}”`}: ${label}`,
      isOwed: true,
    })),
    ...notes
      .filter(({ weight }) => weight === 'must')
      .map(({ id, place, says }): Thing => ({ key: id, place, says, isOwed: false })),
  ];
}

/** The one line at the foot of a form; nothing is called ready before the check has looked at it. */
export function readyWords(things: readonly Thing[], isChecked: boolean): string {
  const [only] = things;
  if (!only) return isChecked ? 'Ready to sign' : 'Checking…';
  const count = numberWords(things.length);
  const begun = `${count.charAt(0).toUpperCase()}${count.slice(1)}`;
  return `${begun} ${things.length === 1 ? 'thing' : 'things'} before you sign`;
}
