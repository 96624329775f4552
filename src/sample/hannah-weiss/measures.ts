import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const shared = { by: 'lindqvist', time: '08:54' } as const;

/** The questionnaires between the first interview and today. */
export const measures = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...{ ...shared, key: 'gad-7-2', instrument: 'gad-7', on: -67 },
    answers: [2, 2, 2, 2, 1, 2, 2, 2],
    interpretation:
      'One point lower in the hardest weeks of exposure; that it did not rise is good news, as I told her.',
  }),
  measureGiven(day, {
    ...{ ...shared, key: 'gad-7-3', instrument: 'gad-7', on: -39 },
    answers: [1, 1, 2, 1, 1, 1, 2, 1],
    interpretation: 'Five below the start, a reliable change; “something awful” is down to 2.',
  }),
  measureGiven(day, {
    ...{ ...shared, key: 'phq-9-2', instrument: 'phq-9', on: -39, time: '08:57' },
    answers: [0, 1, 1, 1, 0, 1, 1, 1, 0, 1],
    interpretation: 'Mild and falling with the rituals, which speaks against a depression of its own.',
  }),
  measureGiven(day, {
    ...{ ...shared, key: 'gad-7-4', instrument: 'gad-7', on: -4 },
    answers: [1, 1, 1, 1, 0, 1, 1, 0],
    interpretation: 'Mild, less than half of the first score.',
  }),
  measureGiven(day, {
    ...{ ...shared, key: 'phq-9-3', instrument: 'phq-9', on: -4, time: '08:56' },
    answers: [0, 0, 1, 1, 0, 1, 1, 0, 0, 0],
    interpretation: 'Minimal.',
  }),
];
