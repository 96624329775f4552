import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

interface Scores {
  readonly number: number;
  readonly on: number;
  readonly answers: readonly number[];
  readonly interpretation: string;
}

const pcl5 = (day: Day, { number, on, ...given }: Scores): SampleDocument =>
  measureGiven(day, {
    ...{ key: `pcl-5-${number}`, instrument: 'pcl-5', by: 'raman', on, time: '12:22', method: 'link' },
    ...given,
  });

const phq9 = (day: Day, { number, on, ...given }: Scores): SampleDocument =>
  measureGiven(day, {
    ...{ key: `phq-9-${number}`, instrument: 'phq-9', by: 'raman', on, time: '12:25', method: 'link' },
    ...given,
  });

/** The questionnaires Daniel filled in by link before sessions. */
export const measures = (day: Day): SampleDocument[] => [
  pcl5(day, {
    ...{ number: 2, on: -99, answers: [3, 3, 1, 3, 3, 4, 4, 1, 3, 4, 4, 2, 3, 2, 2, 1, 3, 3, 2, 4] },
    interpretation: 'Three points lower, no real change yet; he expected it to rise once he began to write.',
  }),
  pcl5(day, {
    ...{ number: 3, on: -85, answers: [3, 2, 1, 3, 2, 3, 4, 1, 2, 3, 3, 2, 3, 2, 2, 1, 3, 2, 2, 3] },
    interpretation:
      'Eleven below the start, a reliable change; blame moved from 4 to 3 after the work on the second car.',
  }),
  pcl5(day, {
    ...{ number: 4, on: -71, answers: [3, 3, 2, 3, 3, 3, 3, 1, 2, 3, 3, 2, 3, 2, 3, 1, 3, 3, 2, 3] },
    interpretation: 'Up four after a pediatric call at dispatch; intrusions rose, blame stayed where it was.',
  }),
  pcl5(day, {
    ...{ number: 5, on: -50, answers: [2, 2, 1, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 1, 3, 2, 2, 2] },
    interpretation: 'Twenty below the start; avoidance halved since he crossed the bridge in company.',
  }),
  phq9(day, {
    ...{ number: 2, on: -50, answers: [1, 1, 2, 1, 1, 1, 1, 0, 0, 1] },
    interpretation: 'Mild; falls with the nightmares, as expected if it belongs to the trauma picture.',
  }),
  pcl5(day, {
    ...{ number: 6, on: -29, answers: [2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 3, 2, 1, 2] },
    interpretation:
      'Half of the first score, under the usual cut-off for the first time; being on guard is what stays.',
  }),
  pcl5(day, {
    ...{ number: 7, on: -1, answers: [1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2] },
    interpretation: 'Under the target of 28; to be confirmed in four weeks, after two more shifts.',
  }),
  phq9(day, {
    ...{ number: 3, on: -1, answers: [0, 1, 1, 1, 0, 1, 1, 0, 0, 0] },
    interpretation: 'Five, at the edge of mild; no separate depression to treat.',
  }),
];
