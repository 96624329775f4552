import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { goalLinked } from './goal-linked.ts';

ruleCases(goalLinked, {
  'not-applicable': [
    { when: 'there is no plan to link to', chart: chartWith(noteOf({ work: [] })) },
    { when: 'it was an evaluation', chart: chartWith(planOf(), noteOf({ work: [], serviceCode: '90791' })) },
  ],
  pass: [
    { when: 'the work is linked', chart: chartWith(planOf(), noteOf()) },
    {
      when: 'it was a crisis outside the plan',
      chart: chartWith(planOf(), noteOf({ work: [], somethingElse: 'crisis' })),
    },
    {
      when: 'it was a crisis session by its code',
      chart: chartWith(planOf(), noteOf({ work: [], serviceCode: '90839' })),
    },
  ],
  fail: [
    {
      when: 'no work is named',
      chart: chartWith(planOf(), noteOf({ work: [] })),
      says: 'The note of 16 March does not say which objective of the plan the session worked on.',
      at: 'work',
    },
    {
      when: 'the work has no objective',
      chart: chartWith(planOf(), noteOf({ work: [rode({ objective: undefined })] })),
      says: 'One piece of work in the note of 16 March is not linked to an objective.',
      at: 'work.w1.objective',
    },
    {
      when: 'the objective does not exist',
      chart: chartWith(planOf(), noteOf({ work: [rode({ objective: 'gone' })] })),
      says: 'The note of 16 March points at an objective that is not in the record.',
    },
  ],
  'cannot-tell': [],
});
