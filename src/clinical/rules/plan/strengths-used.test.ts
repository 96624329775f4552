import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { strengthsUsed } from './strengths-used.ts';

ruleCases(strengthsUsed, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [
    { when: 'a strength is at work in an objective', chart: chartWith(planOf()) },
    {
      when: 'the plan uses a strength that the assessment names',
      chart: chartWith(
        assessmentOf({ abilities: 'Has kept a diary for years.' }),
        planOf({ strengthsUsed: '' }),
      ),
    },
  ],
  fail: [
    {
      when: 'no strength is named',
      chart: chartWith(planOf({ strengthsUsed: ' ' })),
      says: 'The plan does not say which of the client’s strengths it builds on.',
      at: 'strengthsUsed',
    },
    {
      when: 'the strength named appears nowhere in the work',
      chart: chartWith(planOf({ strengthsUsed: 'Sense of humor.' })),
      says: 'I could not find a goal, objective or intervention that uses “Sense of humor”.',
      at: 'strengthsUsed',
    },
  ],
  'cannot-tell': [],
});
