import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChart } from '../testing/any-chart.ts';
import { chartWith, river } from '../testing/chart-builder.ts';
import { reader } from '../testing/reader.ts';
import { noteOf } from '../testing/river-care.ts';
import { planOf } from '../testing/river-plan.ts';
import { goodStart } from '../testing/river-record.ts';
import { audit, findingsOf } from './audit.ts';
import { auditByService, auditDocumentByService } from './audit-by-service.ts';
import type { Chart, Coverage } from './chart.ts';
import { everyDay, setsInForce } from './rule-sets/sets-in-force.ts';
import { setsFor } from './rule-sets/sets-for.ts';
import { extendedSessionRationale } from './rules/note/extended-session-rationale.ts';
import { dischargeCriteria } from './rules/plan/discharge-criteria.ts';

const payers: readonly Coverage[] = [{ payer: 'Optum', ruleSet: 'optum', from: '2026-06-01' }];
const paid = (chart: Chart, coverages = payers): Chart => ({ ...chart, client: { ...river, coverages } });
const periods = (chart: Chart) => setsInForce(chart, { ruleSet: 'core', own: [] });
const long = (heldOn: string) =>
  noteOf({
    heldOn,
    serviceCode: '90837',
    startedAt: '10:00',
    stoppedAt: '10:58',
  });

describe('an audit by the sets of each day', () => {
  const chart = paid(
    chartWith(...goodStart(), long('2026-05-11'), long('2026-06-08'), { today: '2026-06-30' }),
  );
  const options = { rules: [extendedSessionRationale, dischargeCriteria], reader };

  it('holds a note to the severity of the payer of its day', () => {
    const found = findingsOf(auditByService(chart, periods(chart), options));
    expect(found.map(({ place, severity }) => [place.document, severity])).toEqual([
      ['note-2026-05-11', 'recommended'],
      ['note-2026-06-08', 'required'],
    ]);
    for (const { place } of found)
      expect(auditDocumentByService(chart, place.document, periods(chart), options)).toEqual(
        found.filter(each => each.place.document === place.document),
      );
  });

  it('says once what several sets find in a plan that was in force for all of them', () => {
    const lacking = paid(
      chartWith(...goodStart().slice(0, 4), planOf({ dischargeCriteria: '' }), { today: '2026-06-30' }),
    );
    const found = findingsOf(auditByService(lacking, periods(lacking), options));
    expect(found.map(({ rule }) => rule)).toEqual(['plan.discharge-criteria']);
  });
});

describe('whatever a record holds', () => {
  it('an audit by one list of sets is the audit by that list', () => {
    const sets = setsFor('optum')!;
    fc.assert(
      fc.property(anyChart, chart => {
        expect(auditByService(chart, everyDay(sets))).toEqual(audit(chart, sets));
      }),
      { numRuns: 20 },
    );
  });

  it('a payer’s set finds nothing that core with it would not find, and says each finding once', () => {
    fc.assert(
      fc.property(anyChart, fc.integer({ min: 1, max: 28 }), (any, day) => {
        const chart = {
          ...any,
          client: {
            ...any.client,
            coverages: [{ ...payers[0]!, from: `2026-03-${String(day).padStart(2, '0')}` }],
          },
        };
        const keys = findingsOf(auditByService(chart, periods(chart))).map(({ key }) => key);
        const whole = new Set(
          [setsFor('optum')!, setsFor('core')!].flatMap(sets =>
            findingsOf(audit(chart, sets)).map(({ key }) => key),
          ),
        );
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.filter(key => !whole.has(key))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
