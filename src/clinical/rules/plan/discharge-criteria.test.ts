import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { dischargeCriteria } from './discharge-criteria.ts';

ruleCases(dischargeCriteria, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [{ when: 'one could count it, and it was discussed', chart: chartWith(planOf()) }],
  fail: [
    {
      when: 'nothing is said',
      chart: chartWith(planOf({ dischargeCriteria: '' })),
      says: 'The plan does not say when it is done.',
      at: 'dischargeCriteria',
    },
    {
      when: 'too little is said',
      chart: chartWith(planOf({ dischargeCriteria: 'Eight rides to work.' })),
      says: 'When the plan is done is said in 4 words; say what one will see then.',
    },
    {
      when: 'nobody could count it',
      chart: chartWith(
        planOf({ dischargeCriteria: 'River feels good about the bus and is happy with life again.' }),
      ),
      says: 'I could not find anything one could count or time in when the plan is done.',
    },
    {
      when: 'all that is counted are the two who will agree',
      chart: chartWith(
        planOf({ dischargeCriteria: 'When she feels better and both of us find that it is enough.' }),
      ),
      says: 'I could not find anything one could count or time in when the plan is done.',
      at: 'dischargeCriteria',
    },
    {
      when: 'it was not discussed',
      chart: chartWith(planOf({ dischargeDiscussed: undefined })),
      says: 'The plan does not say that its ending was discussed with the client.',
      at: 'dischargeDiscussed',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is in a language that is not read here',
      chart: chartWith(
        planOf({
          dischargeCriteria: 'Wenn sie acht Wochen lang allein mit dem Bus zur Arbeit gefahren ist.',
        }),
      ),
      says: 'I could not read these sentences.',
      at: 'dischargeCriteria',
    },
  ],
});
