import type { AuditOutcome, Finding } from '../audit.ts';
import type { Chart } from '../chart.ts';
import type { FindingAnswer } from './finding-answer.ts';
import { identityOf, keyWithoutOrder } from './same-finding.ts';
import { standingOfAnswer } from './standing-of-answer.ts';

interface Answers {
  readonly keys: ReadonlySet<string>;
  /** By what makes a finding this one, the newest first. */
  readonly byFinding: ReadonlyMap<string, readonly FindingAnswer[]>;
}

const known = new WeakMap<readonly FindingAnswer[], Answers>();

/** Lays to each finding the newest answer that was given to it. A finding stays a finding; a chart without answers costs nothing. */
export function withAnswers<T extends AuditOutcome>(outcomes: T[], chart: Chart): T[] {
  const { answers } = chart;
  if (!answers || answers.length === 0) return outcomes;
  const sorted = sortedAnswers(answers);
  const identities = outcomes.map(outcome =>
    isFinding(outcome) && sorted.keys.has(keyWithoutOrder(outcome.key))
      ? identityOf(outcome.key, outcome.message)
      : undefined,
  );
  const times = new Map<string, number>();
  for (const identity of identities)
    if (identity !== undefined) times.set(identity, (times.get(identity) ?? 0) + 1);
  return outcomes.map((outcome, index) => {
    const identity = identities[index];
    if (identity === undefined || !isFinding(outcome)) return outcome;
    const isOnlyOne = times.get(identity) === 1;
    const given = sorted.byFinding.get(identity)?.find(({ key }) => isOnlyOne || key === outcome.key);
    return given ? { ...outcome, answer: standingOfAnswer(given, outcome, chart) } : outcome;
  });
}

const isFinding = (outcome: AuditOutcome): outcome is Finding => 'key' in outcome;

function sortedAnswers(answers: readonly FindingAnswer[]): Answers {
  let found = known.get(answers);
  if (!found) {
    const newestFirst = answers.toReversed().toSorted((one, other) => other.at.localeCompare(one.at));
    found = {
      keys: new Set(answers.map(({ key }) => keyWithoutOrder(key))),
      byFinding: Map.groupBy(newestFirst, ({ key, says }) => identityOf(key, says)),
    };
    known.set(answers, found);
  }
  return found;
}
