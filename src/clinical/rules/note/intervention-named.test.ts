import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { interventionNamed } from './intervention-named.ts';

const doing = (done: string, technique?: string) =>
  noteOf({ work: [rode({ intervention: undefined, done, technique })] });
ruleCases(interventionNamed, {
  'not-applicable': [{ when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) }],
  pass: [
    {
      when: 'it is one of the plan',
      chart: chartWith(planOf(), noteOf({ work: [rode({ done: 'As planned.' })] })),
    },
    { when: 'it is named beside the plan', chart: chartWith(doing('As planned.', 'Dream rehearsal')) },
    {
      when: 'the account tells it',
      chart: chartWith(doing('Used paced breathing while waiting for the bus.')),
    },
    {
      when: 'what happened in a crisis tells it',
      chart: chartWith(
        noteOf({ work: [], somethingElse: 'crisis', somethingElseDetail: 'Wrote a safety plan together.' }),
      ),
    },
  ],
  fail: [
    {
      when: 'there was only talk',
      chart: chartWith(doing('Talked about the week.')),
      says: 'I could not find which technique was used in the session of 16 March.',
      at: 'work',
    },
    {
      when: 'the name could be any',
      chart: chartWith(doing('Talked about the week.', 'Individual therapy')),
      says: 'I could not find which technique was used in the session of 16 March.',
    },
  ],
  'cannot-tell': [],
});
