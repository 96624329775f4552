import { expect, it } from 'vitest';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { everyDay } from '../clinical/rule-sets/sets-in-force.ts';
import { chartWith } from '../testing/chart-builder.ts';
import { planOf } from '../testing/river-plan.ts';
import { goodStart } from '../testing/river-record.ts';
import { checkRecord } from './checked-record.ts';
import { findingsAsJson } from './findings-json.ts';

const asked = ['plan.discharge-criteria', 'plan.active-goal', 'note.time-supports-code'];

it('holds who was checked, when, against which version, and every finding whole', () => {
  const core = ruleSets
    .filter(({ id }) => id === 'core')
    .map(set => ({ ...set, rules: set.rules.filter(({ id }) => asked.includes(id)) }));
  const chart = chartWith(...goodStart().slice(0, 4), planOf({ dischargeCriteria: '' }));
  const json = findingsAsJson([checkRecord(chart, everyDay(core))]);
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
        verdicts: [
          {
            ruleSet: 'core',
            quality: {
              share: 1 / 2,
              lowest: 1 / 2,
              highest: 1 / 2,
              criteria: { met: 1, 'not-met': 1, 'not-applicable': 1, 'not-checked': 0 },
              sections: [{ section: 'plan', share: 1 / 2 }, { section: 'note' }],
            },
            claims: { counts: { passes: 0, fails: 0, 'cannot-tell': 0 }, claims: [], minutesAtStake: 0 },
          },
        ],
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
