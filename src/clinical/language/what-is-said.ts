import type { Decision } from './reader.ts';

/** What a rule may say of a decision: a reading that is not sure enough says nothing. */
export type Said = 'found' | 'not-found' | 'unsure' | 'unread';

/** What is said of a decision where it has to be so sure. */
export function whatIsSaid(decision: Decision, bar: number): Said {
  if (decision.holds === undefined) return 'unread';
  if (decision.confidence < bar) return 'unsure';
  return decision.holds ? 'found' : 'not-found';
}
