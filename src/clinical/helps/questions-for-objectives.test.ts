import { expect, it } from 'vitest';
import { type BodyFor, chartWith, draft, written } from '../../testing/chart-builder.ts';
import { readsNothing } from '../language/reads-nothing.ts';
import { helpsFor } from './helps-for.ts';

type Objective = NonNullable<NonNullable<BodyFor<'treatment-plan'>['goals']>[number]['objectives']>[number];

function asked(objective: Omit<Objective, 'id'>) {
  const goals = [{ id: 'g', objectives: [{ id: 'o', ...objective }], interventions: [] }];
  const plan = draft(written('treatment-plan', { effectiveFrom: '2026-04-20', goals }, { id: 'p' }));
  const helps = helpsFor(chartWith(plan, { client: { pronouns: 'he/him' } }), 'p', readsNothing);
  expect(new Set(helps.map(({ path }) => path.join('/')))).toEqual(
    new Set(helps.length > 0 ? ['goals/g/objectives/o/objective'] : []),
  );
  return helps.flatMap(help => (help.kind === 'question' ? [help.asks] : []));
}

it.each([
  [
    'Will take walks with his dog',
    [
      'How much would be enough for him to say it is done?',
      'How often a week would be enough?',
      'By when could he be there?',
      'How would you both count it or see it?',
      'Where did he begin with this?',
    ],
  ],
  [
    'Reduce panic attacks',
    [
      'How many panic attacks would be few enough?',
      'Counted over what time: a day, a week?',
      'By when could he be there?',
      'How would you both count it or see it?',
      'How many panic attacks were there when you began?',
    ],
  ],
  ['Lower panic attacks from 6 a week to 2 a week, per his diary', ['By when could he be there?']],
  ['PHQ-9 at 9 or below by June 1, 17 at intake', []],
])('%s', (objective, questions) => expect(asked({ objective })).toEqual(questions));

it('does not ask for what its other fields tell', () => {
  const beside = {
    measure: 'Nights out of seven, sleep diary',
    baseline: 2,
    target: 5,
    targetDate: '2026-07-01',
  };
  expect(asked({ objective: 'Sleep through the night', ...beside })).toEqual([]);
  expect(asked({ objective: 'Sleep through the night', ...beside, targetDate: undefined })).toEqual([
    'By when could he be there?',
  ]);
});

it('is silent while there are no words, and about what is no longer worked on', () => {
  expect(asked({ objective: '' })).toEqual([]);
  expect(asked({ objective: 'Sleep' })).toEqual([]);
  expect(asked({ objective: 'Take walks with his dog', status: 'met' })).toEqual([]);
});
