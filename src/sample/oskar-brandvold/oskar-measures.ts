import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const gad7 = { instrument: 'gad-7', by: 'raman' } as const;

/** GAD-7 five times in nineteen weeks. */
export const oskarMeasures = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-intake',
    on: -140,
    time: '09:52',
    answers: [3, 2, 2, 2, 1, 1, 2, 2],
    interpretation: '13, moderate; carried by nervousness before and dread of what people think.',
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-week-6',
    on: -98,
    time: '09:55',
    answers: [3, 2, 2, 2, 1, 0, 2, 2],
    interpretation: '12; unchanged, as expected while exposure has just begun.',
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-review',
    on: -77,
    time: '09:54',
    answers: [2, 1, 2, 2, 0, 1, 1, 1],
    interpretation: '9, mild; four below the start, a change beyond chance.',
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-after-group',
    on: -49,
    time: '09:56',
    answers: [2, 1, 1, 2, 0, 1, 1, 1],
    interpretation: '8; holds three weeks after the group ended.',
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-latest',
    on: -14,
    time: '09:53',
    answers: [1, 1, 1, 1, 0, 0, 1, 0],
    interpretation: '5; at the edge between minimal and mild.',
  }),
];
