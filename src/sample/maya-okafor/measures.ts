import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

interface Scores {
  readonly number: number;
  readonly on: number;
  readonly answers: readonly number[];
  readonly interpretation: string;
}

const phq9 = (day: Day, { number, on, ...given }: Scores): SampleDocument =>
  measureGiven(day, {
    ...{ key: `phq-9-${number}`, instrument: 'phq-9', by: 'marsh', on, time: '15:51' },
    ...given,
  });

const gad7 = (day: Day, { number, on, ...given }: Scores): SampleDocument =>
  measureGiven(day, {
    ...{ key: `gad-7-${number}`, instrument: 'gad-7', by: 'marsh', on, time: '15:54' },
    ...given,
  });

const beforeSessions = (day: Day): SampleDocument[] => [
  phq9(day, {
    ...{ number: 2, on: -122, answers: [2, 3, 2, 3, 1, 2, 2, 1, 0, 2] },
    interpretation:
      'One point lower after two weeks, within the noise; expected before activation has run a month.',
  }),
  phq9(day, {
    ...{ number: 3, on: -101, answers: [2, 2, 2, 2, 1, 2, 1, 1, 0, 1] },
    interpretation:
      'Moderate now, four points below the start; energy and concentration moved first, self-blame last.',
  }),
  gad7(day, {
    ...{ number: 2, on: -101, answers: [2, 2, 2, 2, 1, 2, 1, 1] },
    interpretation: 'Three points lower; control over worry begins to show in items 2 and 3.',
  }),
  phq9(day, {
    ...{ number: 4, on: -80, answers: [2, 2, 2, 3, 1, 3, 1, 1, 0, 2] },
    interpretation:
      'Up two after the anniversary and a complaint; item 9 stays at zero, confirmed in the session.',
  }),
  gad7(day, {
    ...{ number: 3, on: -80, answers: [2, 3, 2, 2, 1, 2, 2, 2] },
    interpretation: 'Up two with the mood; below the start. We agreed to repeat both in two weeks.',
  }),
  phq9(day, {
    ...{ number: 5, on: -66, answers: [1, 2, 1, 2, 1, 2, 1, 0, 0, 1] },
    interpretation: 'Seven points below the start, a reliable change; the bump of the bad week has passed.',
  }),
  gad7(day, {
    ...{ number: 4, on: -66, answers: [1, 2, 2, 2, 1, 1, 1, 1] },
    interpretation: 'Five points below the start; worry is shorter, still daily.',
  }),
  phq9(day, {
    ...{ number: 6, on: -31, answers: [1, 1, 1, 2, 1, 1, 1, 0, 0, 1] },
    interpretation: 'Mild. More than half of the first score is gone; tiredness is what remains.',
  }),
  gad7(day, {
    ...{ number: 5, on: -31, answers: [1, 1, 2, 1, 0, 1, 1, 1] },
    interpretation: 'Mild, less than half of the first score.',
  }),
  phq9(day, {
    ...{ number: 7, on: -3, answers: [1, 1, 1, 1, 0, 1, 1, 0, 0, 0] },
    interpretation: 'Mild, near remission; under the target of 7 for the first time.',
  }),
  gad7(day, {
    ...{ number: 6, on: -3, answers: [1, 1, 1, 1, 0, 1, 1, 0] },
    interpretation: 'Under the target of 7 for the first time; to be confirmed in four weeks.',
  }),
];

/** The questionnaires Maya filled in before sessions, and what she thought of the latest one. */
export const measures = (day: Day): SampleDocument[] => [
  ...beforeSessions(day),
  measureGiven(day, {
    ...{ key: 'checkin-1', instrument: 'session-checkin-own', by: 'marsh', on: -3, time: '16:46' },
    answers: [9, 9, 10, 9],
    words: { 'checkin-5': 'Less paper soon, please. I say that with love.' },
    interpretation:
      'She feels we work on what matters; wants the forms thinned out, which we agreed to today.',
  }),
];
