import { expect, it, test } from 'vitest';
import { countingReads } from '../../testing/counting-reads.ts';
import { longRecord } from '../../testing/long-record.ts';
import type { Chart } from '../chart.ts';
import { all } from '../chart.ts';
import { documentsAsSubjects } from '../each.ts';
import { defineRule, type Rule } from '../kit/rule.ts';
import { findStandard } from '../standards/index.ts';
import { rules } from './index.ts';

const lengths = [600, 2_400];

/** How often a rule reads anything in a record. */
function readsOf(rule: Rule, chart: Chart): number {
  const { watched, reads } = countingReads(chart.documents);
  rule.judge({ ...chart, documents: watched }, findStandard(rule.id)?.parameters);
  return reads();
}

const records = [5, 6, 7].map(seed => lengths.map(length => longRecord(length, seed)));

/**
 * Whether the work grows with the record and not with its square: four times the record is four times the work, not sixteen times. In one
 * record a rule may have found early what it sought, so that one kind of record where it holds is enough.
 */
const growsEvenly = (rule: Rule): boolean =>
  records.some(charts => {
    const [short = 0, long = 0] = charts.map(chart => readsOf(rule, chart));
    return long <= 6 * short + 500;
  });

it.each(rules)('$id has four times the work with a record four times as long, not sixteen times', rule =>
  expect(growsEvenly(rule)).toBe(true),
);

test('A rule that looks through all notes for each note would be found out', () => {
  const square = defineRule({
    id: 'note.goal-linked',
    messages: {},
    subjects: chart => documentsAsSubjects(all(chart, 'progress-note')),
    check: (note, { chart }) =>
      all(chart, 'progress-note').some(({ id }) => id === `${note.id}?`) ? [] : undefined,
  });
  expect(growsEvenly(square)).toBe(false);
});
