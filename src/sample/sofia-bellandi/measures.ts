import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

interface Scores {
  readonly number: number;
  readonly on: number;
  readonly time?: string;
  readonly answers: readonly number[];
  readonly interpretation: string;
  readonly criticalResponse?: string;
}

const phq9 = (day: Day, { number, ...given }: Scores): SampleDocument =>
  measureGiven(day, {
    ...{ key: `phq-9-${number}`, instrument: 'phq-9', by: 'achterberg', time: '10:51' },
    ...given,
  });

const asq = (day: Day, { number, ...given }: Scores): SampleDocument =>
  measureGiven(day, {
    ...{ key: `asq-${number}`, instrument: 'asq', by: 'achterberg', time: '10:54', method: 'in-the-room' },
    ...given,
  });

const throughTheCrisis = (day: Day): SampleDocument[] => [
  phq9(day, {
    ...{ number: 2, on: -71, answers: [2, 3, 2, 2, 2, 3, 2, 1, 0, 2] },
    interpretation: 'One higher after three weeks, the worthlessness; no thoughts of death.',
  }),
  asq(day, {
    ...{ number: 2, on: -53, time: '14:12', answers: [1, 1, 1, 0, 0] },
    interpretation:
      'Positive, not acute by the fifth question: thoughts of killing herself in the past week, none at this moment.',
    criticalResponse:
      'Full interview on ideation, plan, intent and means in the same session; safety plan, means secured by her sister, consultation, daily contact. See the note of today.',
  }),
  phq9(day, {
    ...{ number: 3, on: -50, answers: [3, 3, 3, 3, 3, 3, 2, 1, 2, 3] },
    interpretation: 'Severe, seven above the start.',
    criticalResponse:
      'Item 9 taken up first in the session: thoughts daily, no intent, plan disabled; steps of the safety plan gone through.',
  }),
  asq(day, {
    ...{ number: 3, on: -50, answers: [1, 1, 1, 0, 0] },
    interpretation: 'Positive as on Monday, without intent.',
    criticalResponse:
      'Risk formulated anew in today’s assessment: moderate. Safety plan in use, psychiatric appointment tomorrow.',
  }),
  phq9(day, {
    ...{ number: 4, on: -43, answers: [3, 3, 2, 3, 2, 3, 2, 1, 1, 2] },
    interpretation: 'Severe, three lower; item 9 down to several days.',
    criticalResponse: 'Thoughts on three days, no intent; second version of the safety plan written today.',
  }),
  asq(day, {
    ...{ number: 4, on: -43, answers: [1, 1, 0, 0, 0] },
    interpretation:
      'Positive on the first two questions, no thoughts of killing herself in the past week as intent.',
    criticalResponse:
      'Asked in full: wishes to sleep and not wake on three mornings, no plan, no intent. Plan revised with a goal for safety.',
  }),
];

const afterwards = (day: Day): SampleDocument[] => [
  phq9(day, {
    ...{ number: 5, on: -29, answers: [2, 2, 2, 2, 1, 2, 2, 1, 1, 2] },
    interpretation: 'Eight below the crisis, a reliable change; moderately severe.',
    criticalResponse: 'One night with thoughts, step two and the call to her sister used; no intent.',
  }),
  asq(day, {
    ...{ number: 5, on: -29, answers: [0, 1, 0, 0, 0] },
    interpretation: 'Positive on one question: “better off without me”, on one day.',
    criticalResponse:
      'Asked in full, no thoughts of suicide as a plan or intent; belief taken up in the session.',
  }),
  phq9(day, {
    ...{ number: 6, on: -15, answers: [1, 2, 2, 2, 1, 1, 1, 1, 0, 1] },
    interpretation: 'Moderate; item 9 at zero for the first time since the crisis.',
  }),
  asq(day, {
    ...{ number: 6, on: -15, answers: [0, 0, 0, 0] },
    interpretation: 'Negative for the past weeks; the question on the past stays no, as she did not attempt.',
  }),
  phq9(day, {
    ...{ number: 7, on: -1, answers: [1, 1, 1, 2, 0, 1, 1, 1, 0, 1] },
    interpretation: 'Mild, at the target of 8 for the first time; tiredness is what stays.',
  }),
  asq(day, {
    ...{ number: 7, on: -1, answers: [0, 0, 0, 0] },
    interpretation: 'Negative for the second time.',
  }),
];

/** The questionnaires from the third week on. */
export const measures = (day: Day): SampleDocument[] => [...throughTheCrisis(day), ...afterwards(day)];
