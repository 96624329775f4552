import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { progressTowardGoal } from './progress-toward-goal.ts';

const unrated = (progress: string) => {
  const { rating, ...work } = rode({ progress, response: 'Named the fear aloud and stayed.' });
  return rating === undefined ? rode() : work;
};
const second = (progress: string, more: Parameters<typeof noteOf>[0] = {}) =>
  chartWith(
    planOf(),
    noteOf(),
    noteOf({
      heldOn: '2026-03-23',
      ...{ work: [unrated(progress)], betweenSessions: 'Walked to the stop.', selfReport: '“Loud.”' },
      ...more,
    }),
  );

ruleCases(progressTowardGoal, {
  'not-applicable': [
    {
      when: 'it is the first session on the goal',
      chart: chartWith(planOf(), noteOf({ work: [unrated('')] })),
    },
    {
      when: 'no objective of the plan is named',
      chart: chartWith(noteOf(), noteOf({ heldOn: '2026-03-23' })),
    },
  ],
  pass: [
    { when: 'progress is rated', chart: second('', { work: [rode({ progress: '' })] }) },
    { when: 'progress is told', chart: second('Two stops now, against one.') },
    { when: 'it is said that there is none', chart: second('None this week.') },
    {
      when: 'the time since is compared',
      chart: second('', { betweenSessions: 'Fewer detours than last week.' }),
    },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: second(''),
      says: 'The note of 23 March does not say how far “Ride the bus to work without leaving early” has come since the last session.',
      at: 'work.w1.progress',
    },
    {
      when: 'a stock phrase stands for it',
      chart: second('Making progress toward goals.'),
      says: 'In “Making progress toward goals” of 23 March I could not find what has changed in “Ride the bus to work without leaving early”.',
      at: 'work.w1.progress',
    },
  ],
  'cannot-tell': [],
});
