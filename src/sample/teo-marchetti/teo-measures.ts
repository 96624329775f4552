import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const psc17 = { instrument: 'psc-17', by: 'achterberg', respondent: 'parent' } as const;

/** Three PSC-17 from the same parent: at the start, at the review and near the end. */
export const teoMeasures = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...psc17,
    key: 'psc-17-intake',
    on: -136,
    time: '15:14',
    answers: [1, 1, 1, 0, 0, 0, 1, 0, 1, 0, 2, 1, 0, 0, 2, 0, 1],
    interpretation:
      'Total 11, below 15; internalizing 6, above its cut-off of 5, from worry, less fun and sadness. Fits the interview.',
  }),
  measureGiven(day, {
    ...psc17,
    key: 'psc-17-review',
    on: -52,
    time: '15:22',
    answers: [1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 2, 0, 0],
    interpretation: 'Total 8; internalizing 4, now below its cut-off. Worries a lot is still marked often.',
  }),
  measureGiven(day, {
    ...psc17,
    key: 'psc-17-latest',
    on: -10,
    time: '15:24',
    answers: [1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1],
    interpretation: 'Total 5; internalizing 1. The mother marks worry as sometimes for the first time.',
  }),
];
