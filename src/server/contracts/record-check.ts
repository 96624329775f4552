import { z } from 'zod';
import { shownAnswer } from './answer-shapes.ts';
import { contract, type ReplyOf } from './contract.ts';
import { jobView } from './jobs.ts';
import { day, done, identity, instant, named, nextPage, pageQuery, word } from './shapes.ts';

export const placeView = z.object({
  document: z.string(),
  type: z.string(),
  path: z.array(z.string()),
  span: z.tuple([z.number(), z.number()]).optional(),
});

/** A finding of the audit, with who wrote the document and how long ago what it tells happened. */
export const findingView = z.object({
  rule: z.string(),
  outcome: z.enum(['fail', 'cannot-tell']),
  severity: z.enum(['required', 'recommended']),
  /** It rests on a reading of sentences, which may be wrong about them. */
  isReading: z.literal(true).optional(),
  title: z.string(),
  message: z.string(),
  why: z.string(),
  remedy: z.string(),
  sources: z.array(
    z.object({
      document: z.string(),
      section: z.string().nullable(),
      year: z.number().nullable(),
      url: z.string().nullable(),
      standing: z.enum(['verified', 'memory']),
    }),
  ),
  askedBy: z.array(z.string()),
  place: placeView,
  /** The place as one would say it. */
  label: z.string(),
  /** The same for the same finding at every check. */
  key: z.string(),
  answer: shownAnswer.optional(),
  /** Absent where the finding is about the episode as a whole. */
  author: named.optional(),
  /** Days since the document's date. */
  ageDays: z.number().optional(),
});
export type FindingView = z.output<typeof findingView>;

export const ruleSetView = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  effectiveFrom: day,
  description: z.string(),
  /** The set that the practice made this one from; absent for those that come with the program. */
  basedOn: z.string().optional(),
  /** Of how many of its rules the text that asks was read, and how many are named from memory. */
  standing: z.object({ verified: z.number(), memory: z.number() }),
});
export type RuleSetView = z.output<typeof ruleSetView>;

/** A finding as the last check stored it; without words for who may count findings but not read what they say of the client. */
export const storedFindingView = findingView.extend({
  client: named,
  episode: z.string(),
  message: z.string().optional(),
  isAdvice: z.boolean(),
  /** The day of what it is about. */
  tellsOn: day.optional(),
});
export type StoredFindingView = z.output<typeof storedFindingView>;

const filter = {
  /** The results by this set alone, in place of those by the sets that hold on each date of service. */
  ruleSet: word(60).optional(),
  show: z.enum(['open', 'closed', 'all']).optional(),
  payer: word().optional(),
  weight: z.enum(['required', 'recommended']).optional(),
  answered: z.enum(['yes', 'no']).optional(),
  askedBy: word(60).optional(),
  rule: word(100).optional(),
  clinician: word(60).optional(),
  client: identity.optional(),
  age: z.enum(['week', 'month', 'quarter', 'older', 'none']).optional(),
};

const sweepState = z.object({
  startedAt: instant,
  startedBy: z.string().optional(),
  endedAt: instant.optional(),
  state: z.enum(['running', 'stopped', 'complete']),
  /** Records there were, those that had to be checked, and those that were. */
  records: z.number(),
  due: z.number(),
  done: z.number(),
});
export type SweepState = z.output<typeof sweepState>;

const scoreOfSet = z.object({
  ruleSet: z.string(),
  version: z.string(),
  records: z.number(),
  /** The mean of the records’ shares, 0 to 1; absent where nothing was decided. */
  share: z.number().optional(),
  /** Records by whether they reach the pass mark. */
  mark: z.object({ share: z.number(), passes: z.number(), fails: z.number(), open: z.number() }).optional(),
  /** Billed sessions by verdict, and the minutes of those that fail. */
  claims: z
    .object({ passes: z.number(), fails: z.number(), open: z.number(), minutes: z.number() })
    .optional(),
});
export type ScoreOfSet = z.output<typeof scoreOfSet>;

export const recordCheckRoute = contract({
  method: 'GET',
  path: '/record-check',
  says: 'What the last check of each record found, counted; nothing is checked by asking.',
  query: z.strictObject(filter),
  replies: {
    200: z.object({
      today: day,
      /** Records that may be seen, whether they were checked or not. */
      inScope: z.number(),
      /** How many of them have no result, or one that may not hold any more; told where there are few. */
      due: z.number().optional(),
      mayCheckAll: z.boolean(),
      /** Whether what every finding says may be read, not only how many there are. */
      readsAll: z.boolean(),
      sweep: sweepState.optional(),
      /** Charts that are left out because they open to the reader only with a stated reason. */
      closed: z.number(),
      records: z.number(),
      checkedOn: z.object({ first: day, last: day }).optional(),
      ruleSets: z.array(z.object({ id: z.string(), name: z.string(), version: z.string() })),
      findings: z.number(),
      required: z.number(),
      answered: z.number(),
      claimsFailing: z.number(),
      minutesAtStake: z.number(),
      scores: z.array(scoreOfSet),
      payers: z.array(z.string()),
    }),
  },
});
export type RecordCheckView = ReplyOf<typeof recordCheckRoute>;

export const groupFindingsRoute = contract({
  method: 'GET',
  path: '/record-check/groups',
  says: 'Findings counted by rule, clinician, client or age, the largest group first.',
  query: z.strictObject({ ...filter, ...pageQuery, by: z.enum(['rule', 'clinician', 'client', 'age']) }),
  replies: {
    200: z.object({
      groups: z.array(
        z.object({
          /** Chooses the group in the filter of the same name. */
          key: z.string(),
          /** Absent of an age, and of the record as a whole. */
          name: z.string().optional(),
          findings: z.number(),
          required: z.number(),
          records: z.number(),
          oldestOn: day.optional(),
        }),
      ),
      ...nextPage,
    }),
  },
});
export type FindingGroup = ReplyOf<typeof groupFindingsRoute>['groups'][number];

export const listFindingsRoute = contract({
  method: 'GET',
  path: '/record-check/findings',
  says: 'Findings as the last check stored them, the oldest first.',
  query: z.strictObject({ ...filter, ...pageQuery }),
  replies: { 200: z.object({ findings: z.array(storedFindingView), ...nextPage }) },
});

export const listClaimsRoute = contract({
  method: 'GET',
  path: '/record-check/claims',
  says: 'Billed sessions that do not pass under one of the rule sets, the oldest first.',
  query: z.strictObject({
    ruleSet: filter.ruleSet,
    show: filter.show,
    payer: filter.payer,
    client: filter.client,
    /** Only what this set judges. */
    claimsOf: word(60).optional(),
    verdict: z.enum(['fails', 'cannot-tell']).optional(),
    ...pageQuery,
  }),
  replies: {
    200: z.object({
      claims: z.array(
        z.object({
          client: named,
          episode: z.string(),
          ruleSet: z.string(),
          version: z.string(),
          day: z.string(),
          code: z.string(),
          minutes: z.number().optional(),
          verdict: z.enum(['fails', 'cannot-tell']),
          /** What tells of the session, its appointment where nothing does. */
          document: z.string(),
          /** What decides against it or leaves it open; none where nothing that is signed tells of it. */
          rules: z.array(z.object({ id: z.string(), title: z.string() })),
        }),
      ),
      ...nextPage,
    }),
  },
});
export type ListedClaim = ReplyOf<typeof listClaimsRoute>['claims'][number];

export const exportCheckCsvRoute = contract({
  method: 'GET',
  path: '/record-check/export.csv',
  says: 'The findings as a file for spreadsheets (RFC 4180), a line for each; what could run as a formula cannot.',
  query: z.strictObject(filter),
  replies: { 200: z.string() },
});

export const exportCheckHtmlRoute = contract({
  method: 'GET',
  path: '/record-check/export.html',
  says: 'Counts, scores and the oldest 2,000 findings as one page to print.',
  query: z.strictObject(filter),
  replies: { 200: z.string() },
});

const trendLine = z.object({
  key: z.string(),
  name: z.string().optional(),
  /** A number for each quarter, the oldest first. */
  findings: z.array(z.number()),
});
export type TrendLine = z.output<typeof trendLine>;

export const checkTrendRoute = contract({
  method: 'GET',
  path: '/record-check/trend',
  says: 'What the last whole sweep of each quarter counted.',
  replies: {
    200: z.object({
      quarters: z.array(
        z.object({
          quarter: z.string(),
          sweptOn: day,
          records: z.number(),
          findings: z.number(),
          required: z.number(),
          claimsFailing: z.number(),
          minutesAtStake: z.number(),
        }),
      ),
      rules: z.array(trendLine),
      clinicians: z.array(trendLine),
    }),
  },
});

export const sweepRecordsRoute = contract({
  method: 'POST',
  path: '/record-check/sweeps',
  says: 'Checks every record that changed since it was checked: of the whole practice for who may, else of one’s own clients.',
  body: z.strictObject({
    ruleSet: word(60).optional(),
    /** Whether to check again what did not change. */
    isFresh: z.boolean().optional(),
  }),
  replies: { 202: jobView },
});

export const stopSweepRoute = contract({
  method: 'POST',
  path: '/record-check/sweeps/stop',
  says: 'Stops the sweep of the practice that is under way; what it has checked stays.',
  replies: { 200: done },
});

export const listRuleSetsRoute = contract({
  method: 'GET',
  path: '/rule-sets',
  says: 'The rule sets one can check against; each but the core set stands beside the core set.',
  replies: { 200: z.object({ ruleSets: z.array(ruleSetView) }) },
});
