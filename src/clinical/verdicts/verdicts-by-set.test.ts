import { describe, expect, it } from 'vitest';
import { chartWith, river } from '../../testing/chart-builder.ts';
import { noteOf } from '../../testing/river-care.ts';
import { planOf } from '../../testing/river-plan.ts';
import { goodStart } from '../../testing/river-record.ts';
import type { Chart, Coverage } from '../chart.ts';
import { setsInForce } from '../rule-sets/sets-in-force.ts';
import { dischargeCriteria } from '../rules/plan/discharge-criteria.ts';
import { extendedSessionRationale } from '../rules/note/extended-session-rationale.ts';
import { verdictsBySet } from './verdicts-by-set.ts';

const rules = [extendedSessionRationale, dischargeCriteria];
const judged = (chart: Chart, coverages: readonly Coverage[] = []) => {
  const covered = { ...chart, client: { ...river, coverages } };
  return verdictsBySet(covered, setsInForce(covered, { ruleSet: 'core', own: [] }), { rules });
};
const claimsOf = (...asked: Parameters<typeof judged>) =>
  judged(...asked).map(({ ruleSet, claims }) =>
    [ruleSet, ...(claims?.claims ?? []).map(({ day, verdict }) => `${day} ${verdict}`)].join(', '),
  );
const long = (heldOn: string) =>
  noteOf({ heldOn, serviceCode: '90837', startedAt: '10:00', stoppedAt: '10:58' });
const optum = { payer: 'Optum', ruleSet: 'optum', from: '2026-04-01' };

describe('the verdicts of each set', () => {
  it('rest on that set alone: what a payer asks for changes nothing of the score by core', () => {
    const chart = chartWith(...goodStart(), long('2026-04-06'));
    const [core] = judged(chart);
    const [beside, paying] = judged(chart, [optum]);
    expect(beside?.quality).toEqual(core?.quality);
    expect(paying?.ruleSet).toBe('optum');
  });

  it('judge only the sessions that the payer pays for', () => {
    const chart = chartWith(...goodStart(), noteOf({ heldOn: '2026-04-06' }));
    expect(claimsOf(chart, [optum])).toEqual([
      'core, 2026-03-16 passes, 2026-04-06 passes',
      'optum, 2026-04-06 passes',
    ]);
  });

  it('hold a session to the plan that was in force on its day, also where a better one has replaced it', () => {
    const poor = planOf({ effectiveFrom: '2026-03-09', dischargeCriteria: '' });
    const better = planOf({ effectiveFrom: '2026-04-01' });
    const start = goodStart().filter(({ type }) => type !== 'treatment-plan');
    expect(claimsOf(chartWith(...start, poor, better, noteOf({ heldOn: '2026-04-06' })))).toEqual([
      'core, 2026-03-16 fails, 2026-04-06 passes',
    ]);
  });
});
