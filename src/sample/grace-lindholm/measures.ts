import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

interface Scores {
  readonly number: number;
  readonly on: number;
  readonly answers: readonly number[];
  readonly interpretation: string;
}

const gad7 = (day: Day, { number, on, ...given }: Scores): SampleDocument =>
  measureGiven(day, {
    ...{ key: `gad-7-${number}`, instrument: 'gad-7', by: 'marsh', on, time: '09:52' },
    ...given,
  });

const phq9 = (day: Day, { number, on, ...given }: Scores): SampleDocument =>
  measureGiven(day, {
    ...{ key: `phq-9-${number}`, instrument: 'phq-9', by: 'marsh', on, time: '09:54' },
    ...given,
  });

/** The questionnaires from the first month to the last meeting. */
export const measures = (day: Day): SampleDocument[] => [
  gad7(day, {
    ...{ number: 2, on: -101, answers: [2, 2, 2, 2, 1, 1, 2, 1] },
    interpretation: 'Two lower after four weeks of exposure; fear of something awful has gone from 3 to 2.',
  }),
  gad7(day, {
    ...{ number: 3, on: -80, answers: [2, 2, 2, 2, 1, 1, 3, 2] },
    interpretation: 'Up one after the attack in the tunnel; the rest of the profile holds.',
  }),
  gad7(day, {
    ...{ number: 4, on: -66, answers: [1, 1, 2, 1, 1, 1, 2, 1] },
    interpretation: 'Five below the start, a reliable change.',
  }),
  phq9(day, {
    ...{ number: 2, on: -66, answers: [0, 1, 1, 1, 0, 1, 1, 0, 0, 1] },
    interpretation: 'Five, falling with better nights.',
  }),
  gad7(day, {
    ...{ number: 5, on: -31, answers: [1, 0, 1, 1, 0, 0, 1, 0] },
    interpretation: 'Minimal.',
  }),
  gad7(day, {
    ...{ number: 6, on: -10, answers: [1, 0, 1, 0, 0, 0, 1, 0] },
    interpretation: 'Minimal at the end of treatment, from 14; recovered by score and by reliable change.',
  }),
  phq9(day, {
    ...{ number: 3, on: -10, answers: [0, 0, 1, 1, 0, 0, 0, 0, 0, 0] },
    interpretation: 'Minimal at the end of treatment, from 8.',
  }),
];
