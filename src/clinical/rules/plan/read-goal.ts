import type { GoalReading, Passage, WaitingReader } from '../../language/reader.ts';
import { type Said, whatIsSaid } from '../../language/what-is-said.ts';
import type { Span } from '../../language/reading.ts';
import type { Goal } from './standing-plans.ts';

/** How sure a reading of a goal has to be before a rule rests on it. */
const bars: Readonly<Record<keyof GoalReading, number>> = {
  clientGoalInClientWords: 0.8,
  clinicalGoalSameAim: 0.7,
  canned: 0.85,
};

/** What was read of a goal, and the words in each of its fields that decide it or come nearest. */
interface ReadGoal {
  readonly said: Said;
  readonly spanIn: (field: 'clientWords' | 'clinicalWording') => { readonly span?: Span };
}

/** Reads what the client wants beside what the clinician wrote of it. */
export function readGoal(
  { clientWords = '', clinicalWording = '' }: Goal,
  label: keyof GoalReading,
  read: WaitingReader,
): ReadGoal {
  const decision = read.goal({ clientGoal: clientWords, clinicalGoal: clinicalWording })?.[label];
  if (!decision) return { said: 'unread', spanIn: () => ({}) };
  return {
    said: whatIsSaid(decision, bars[label]),
    spanIn: field => firstIn(decision.passages, fieldOf[field]),
  };
}

const fieldOf = { clientWords: 'clientGoal', clinicalWording: 'clinicalGoal' } as const;

function firstIn(passages: readonly Passage[], field: string): { readonly span?: Span } {
  const found = passages.find(passage => passage.field === field);
  return found ? { span: found.span } : {};
}
