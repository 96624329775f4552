import type { Lapse, ShownAnswer } from '../../clinical/answers/finding-answer.ts';
import { dayWords } from '../parts/day-words.ts';

/** Who answered, when, and until when it holds. */
export function giverWords({ by, on, until }: ShownAnswer): string {
  const ends = until === undefined ? '' : `, until ${dayWords(until)}`;
  return `${by.name}, ${dayWords(on)}${ends}`;
}

const lapses: Readonly<Record<Lapse, string>> = {
  'text changed': 'The text has changed since, so it holds no more.',
  time: 'Its time has run out.',
  withdrawn: 'It was withdrawn.',
};

/** Why an answer holds no more. */
export function lapseWords({ lapsedBecause, withdrawn }: ShownAnswer): string {
  if (withdrawn) return `Withdrawn by ${withdrawn.by.name}, ${dayWords(withdrawn.on)}.`;
  return lapses[lapsedBecause ?? 'time'];
}
