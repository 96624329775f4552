import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import type { BodyFor } from '../../../testing/chart-builder.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { safetyPlanWhenAtRisk } from './safety-plan-when-at-risk.ts';

const atRisk = assessmentOf({ riskLevel: 'moderate', riskFindings: ['active-ideation'] });
const safetyPlan = (change: BodyFor<'safety-plan'> = {}) =>
  written('safety-plan', {
    writtenOn: '2026-03-04',
    warningSigns: 'Counting the stops at night.',
    coping: 'Walk round the block, name five lamps.',
    distraction: 'The depot canteen; a call to the crew.',
    people: 'Sister, 555-0130.',
    professionals: '988; me at the practice.',
    meansSafety: 'Sister keeps the tablets.',
    copyGiven: true,
    ...change,
  });

ruleCases(safetyPlanWhenAtRisk, {
  'not-applicable': [
    { when: 'the risk is low', chart: chartWith(assessmentOf({ riskLevel: 'low' })) },
    {
      when: 'the last assessment found it low again',
      chart: chartWith(atRisk, assessmentOf({ assessedOn: '2026-04-20', riskLevel: 'low' })),
    },
  ],
  pass: [
    { when: 'a whole plan was made that day', chart: chartWith(atRisk, safetyPlan()) },
    {
      when: 'a plan of a few weeks before is there',
      chart: chartWith(safetyPlan({ writtenOn: '2026-02-10' }), atRisk),
    },
  ],
  fail: [
    {
      when: 'there is none',
      chart: chartWith(atRisk),
      says: 'On 4 March the risk was judged moderate, and no safety plan is signed.',
      at: 'safetyPlan',
    },
    {
      when: 'it is a draft',
      chart: chartWith(atRisk, draft(safetyPlan())),
      says: 'On 4 March the risk was judged moderate, and no safety plan is signed.',
    },
    {
      when: 'it is old',
      chart: chartWith(safetyPlan({ writtenOn: '2025-10-01' }), atRisk),
      says: 'On 4 March the risk was judged moderate; the last safety plan is of 1 October 2025, and older than 90 days then.',
    },
    {
      when: 'a component is empty and nobody has a copy',
      chart: chartWith(atRisk, safetyPlan({ meansSafety: ' ', copyGiven: false })),
      says: [
        'The safety plan lacks safety of means.',
        'The record does not say that the client has a copy of the safety plan.',
      ],
      at: '',
    },
  ],
  'cannot-tell': [],
});
