import type { Decision } from './reader.ts';

/** What is said of labels that nothing reads yet. */
export function notYetRead<L extends string>(labels: readonly L[]): Readonly<Record<L, Decision>> {
  const decisions = labels.map(label => [label, undecided] as const);
  return Object.fromEntries(decisions) as Record<L, Decision>;
}

const undecided: Decision = { holds: undefined, confidence: 0.5, passages: [] };
