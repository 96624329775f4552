import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const gad7 = { instrument: 'gad-7', by: 'achterberg', time: '16:50' } as const;

/** Her worry in numbers: at the start, after the second letter, and last week. */
export const leilaMeasures = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-intake',
    on: -86,
    time: '16:59',
    answers: [3, 2, 2, 2, 1, 2, 2, 2],
    interpretation: '14, upper moderate; nervous nearly every day, very difficult at work.',
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-letter',
    on: -30,
    answers: [3, 3, 2, 2, 1, 2, 2, 2],
    interpretation: '15 in the week of the second letter; had been 11 by her own guess before it.',
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-latest',
    on: -9,
    answers: [1, 1, 1, 2, 0, 2, 1, 1],
    interpretation: '8, six below the start: a reliable change, still mild worry.',
  }),
];
