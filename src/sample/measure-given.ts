import type { PersonKey } from './people.ts';
import type { Day, MeasureBody, Respondent, SampleMeasure, SampleMeasureDocument } from './sample-client.ts';

/** How the items of a questionnaire are numbered: prefix and the number of the first. */
const numbering = {
  'phq-9': ['phq9', 1],
  'gad-7': ['gad7', 1],
  'pcl-5': ['pcl5', 1],
  'pc-ptsd-5': ['pcptsd5', 0],
  'audit-c': ['auditc', 1],
  asq: ['asq', 1],
  'psc-17': ['psc17', 1],
  'session-checkin-own': ['checkin', 1],
} as const satisfies Record<SampleMeasure, readonly [string, number]>;

interface Given {
  readonly key: string;
  readonly instrument: SampleMeasure;
  readonly by: PersonKey;
  readonly on: number;
  readonly time: string;
  /** In the order of the items; what was not answered is left out at the end. */
  readonly answers: readonly number[];
  /** What the score means for this client, in a sentence. */
  readonly interpretation: string;
  /** What was done about an answer that means danger. */
  readonly criticalResponse?: string;
  readonly episode?: string;
  readonly respondent?: Respondent;
  readonly method?: MeasureBody['method'];
  /** Words for an item that asks for words: `{ 'checkin-5': '…' }`. */
  readonly words?: Readonly<Record<string, string>>;
}

/** One questionnaire, filled in at the start of a session, looked at together, read and signed by the clinician. */
export function measureGiven(day: Day, given: Given): SampleMeasureDocument {
  const [prefix, first] = numbering[given.instrument];
  const answers = given.answers.map((value, index) => [`${prefix}-${first + index}`, String(value)]);
  return {
    key: given.key,
    type: `measure:${given.instrument}`,
    episode: given.episode ?? 'episode-1',
    author: given.by,
    writtenOn: given.on,
    time: given.time,
    signed: { on: given.on, time: given.time },
    body: {
      ...(Object.fromEntries(answers) as Record<string, string>),
      ...given.words,
      administeredOn: day(given.on),
      respondent: given.respondent ?? 'client',
      method: given.method ?? 'tablet',
      interpretation: given.interpretation,
      ...(given.criticalResponse === undefined ? {} : { criticalResponse: given.criticalResponse }),
      sharedWithClient: true,
    },
  };
}
