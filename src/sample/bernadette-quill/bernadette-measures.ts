import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const gad7 = { instrument: 'gad-7', by: 'marsh', time: '08:57' } as const;

/** GAD-7 at the start, before the plan was signed, and lately. */
export const bernadetteMeasures = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-intake',
    on: -126,
    answers: [2, 3, 3, 2, 1, 1, 2, 2],
    interpretation: '14; the former therapist’s last score, seven weeks earlier, was 9.',
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-week-7',
    on: -77,
    answers: [2, 2, 2, 2, 1, 1, 1, 1],
    interpretation: '11, three below the start: not yet a reliable change.',
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-latest',
    on: -7,
    answers: [1, 1, 1, 1, 1, 1, 1, 1],
    interpretation: '7, half of the first; worry comes, and goes when the last bus is in.',
  }),
];
