import { chartWith } from '../../../testing/chart-builder.ts';
import { dischargeOf, goalReviewed, reviewOf } from '../../../testing/river-care.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { plainAndRespectfulLanguage } from './plain-and-respectful-language.ts';

const heavy =
  'Client demonstrates generalization of interoceptive habituation across progressively differentiated environmental contingencies, facilitating occupational rehabilitation';
const heavyGoal = rideTheBus({
  clinicalWording: heavy,
  objectives: ['o1', 'o2', 'o3'].map(id => twoStops({ id, objective: heavy })),
});

ruleCases(plainAndRespectfulLanguage, {
  'not-applicable': [{ when: 'nothing is written for the client', chart: chartWith() }],
  pass: [
    { when: 'plan, review and discharge are plain', chart: chartWith(planOf(), reviewOf(), dischargeOf()) },
    {
      when: 'the client speaks of herself as she likes',
      chart: chartWith(planOf({ goals: [rideTheBus({ clientWords: 'I am lazy and want to ride.' })] })),
    },
    {
      when: 'the label is somebody else’s, quoted',
      chart: chartWith(reviewOf({ necessity: 'Her boss still calls her “lazy” when she comes late.' })),
    },
  ],
  fail: [
    {
      when: 'the plan labels the client',
      chart: chartWith(planOf({ barriers: 'River is attention-seeking at times.' })),
      says: '“attention-seeking” can hurt the one who is meant; “connection-seeking” says the same.',
      at: 'barriers',
    },
    {
      when: 'the review does',
      chart: chartWith(reviewOf({ progress: [goalReviewed({ reason: 'Noncompliant with the diary.' })] })),
      says: '“Noncompliant” judges a person; say what was seen or heard instead.',
      at: 'progress.r1.reason',
    },
    {
      when: 'a word is not meant to judge and does',
      chart: chartWith(planOf({ barriers: 'River suffers from panic.' })),
      says: '“suffers from” can hurt the one who is meant; “has” says the same.',
      at: 'barriers',
    },
    {
      when: 'the plan is hard to read',
      chart: chartWith(planOf({ goals: [heavyGoal] })),
      says: 'Goals, steps and ending of the plan are harder to read than what is written for school year 9; shorter sentences and everyday words help.',
      at: 'goals',
    },
  ],
  'cannot-tell': [
    {
      when: 'the review is in a language that is not read here',
      chart: chartWith(
        reviewOf({
          progress: [],
          necessity: 'Todavía tiene ataques de pánico por la mañana y no puede ir al trabajo con su hermana.',
          outlook: 'Bueno, si sigue practicando con nosotros durante los próximos meses.',
        }),
      ),
      says: 'I could not read these sentences.',
      at: '',
    },
  ],
});
