import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

interface Phq9 {
  readonly key: string;
  readonly on: number;
  readonly time: string;
  readonly answers: readonly number[];
  readonly interpretation: string;
  readonly criticalResponse?: string;
}

const phq9: readonly Phq9[] = [
  {
    key: 'phq-9-intake',
    on: -169,
    time: '15:56',
    answers: [2, 2, 2, 2, 2, 2, 2, 1, 1, 2],
    interpretation:
      '16, moderately severe; low interest, mood, sleep and energy lead. Very difficult at school.',
    criticalResponse:
      'Item 9 “several days”: asked with the ASQ the same hour, safety plan written, guardian brought in with Kez present.',
  },
  {
    key: 'phq-9-week-3',
    on: -148,
    time: '16:01',
    answers: [2, 2, 2, 2, 1, 2, 1, 1, 0, 2],
    interpretation: '13, three points lower; item 9 “not at all.” Not yet a reliable change.',
  },
  {
    key: 'phq-9-week-7',
    on: -120,
    time: '16:00',
    answers: [1, 2, 2, 2, 1, 1, 1, 1, 0, 1],
    interpretation: '11; five points below the start. Interest is the first item to move.',
  },
  {
    key: 'phq-9-week-9',
    on: -106,
    time: '15:59',
    answers: [2, 2, 2, 2, 1, 2, 2, 1, 1, 2],
    interpretation:
      '15, up four in two weeks after her mother missed the visit; item 9 “several days” again.',
    criticalResponse:
      'ASQ repeated in session, safety plan gone through, guardian informed with Kez in the room, call next day.',
  },
  {
    key: 'phq-9-review',
    on: -85,
    time: '16:00',
    answers: [1, 2, 1, 2, 1, 1, 1, 1, 0, 1],
    interpretation: '10; six below the start, a reliable change by the usual threshold.',
  },
  {
    key: 'phq-9-week-18',
    on: -43,
    time: '16:02',
    answers: [1, 1, 1, 2, 0, 1, 1, 1, 0, 1],
    interpretation: '8, half of the first score. Tiredness is what is left most.',
  },
  {
    key: 'phq-9-latest',
    on: -15,
    time: '15:58',
    answers: [1, 1, 1, 1, 0, 1, 1, 0, 0, 1],
    interpretation: '6, mild; below her target of 7 for the first time.',
  },
];

/** Every PHQ-9 and both ASQ, in her own hand on the tablet or asked in the room. */
export const kezMeasures = (day: Day): SampleDocument[] => [
  ...phq9.map(given => measureGiven(day, { ...given, instrument: 'phq-9', by: 'lindqvist' })),
  measureGiven(day, {
    key: 'asq-intake',
    instrument: 'asq',
    by: 'lindqvist',
    on: -169,
    time: '16:40',
    method: 'in-the-room',
    answers: [1, 0, 0, 0, 0],
    interpretation:
      'Non-acute positive: has wished she were dead in the past weeks; no thoughts of killing herself, no attempt, not now.',
    criticalResponse:
      'Further questions, safety plan today, medicines in the house locked up tonight, seen again in a week.',
  }),
  measureGiven(day, {
    key: 'asq-week-9',
    instrument: 'asq',
    by: 'lindqvist',
    on: -106,
    time: '16:20',
    method: 'in-the-room',
    answers: [1, 0, 0, 0, 0],
    interpretation:
      'Non-acute positive as at intake: wished to be dead on two evenings, no thought of doing anything.',
    criticalResponse:
      'Safety plan renewed, guardian told with Kez present, call tomorrow, supervisor reached the same evening.',
  }),
];
