import { expect, it } from 'vitest';
import { audit } from '../clinical/audit.ts';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { chartWith } from '../testing/chart-builder.ts';
import { planOf } from '../testing/river-plan.ts';
import { goodStart } from '../testing/river-record.ts';
import { findingsAsJson } from './findings-json.ts';

it('holds who was checked, when, against which version, and every finding whole', () => {
  const core = ruleSets.filter(({ id }) => id === 'core');
  const chart = chartWith(...goodStart().slice(0, 4), planOf({ dischargeCriteria: '' }));
  const outcomes = audit(chart, core);
  const json = findingsAsJson([{ chart, outcomes, ruleSets: core }]);
  expect(JSON.parse(JSON.stringify(json))).toMatchObject({
    format: 'goldthread-findings',
    version: 1,
    records: [
      {
        client: { id: 'river', name: 'River Amari', recordNumber: 'R-0007' },
        episode: 'episode',
        checkedOn: '2026-04-30',
        ruleSets: [{ id: 'core', version: '2026.11' }],
        tally: { fail: 1 },
        findings: [
          {
            rule: 'plan.discharge-criteria',
            outcome: 'fail',
            severity: 'required',
            message: 'The plan does not say when it is done.',
            place: { document: 'treatment-plan-2026-03-09', path: ['dischargeCriteria'] },
            key: 'plan.discharge-criteria/missing/treatment-plan-2026-03-09/dischargeCriteria',
          },
        ],
      },
    ],
  });
});
