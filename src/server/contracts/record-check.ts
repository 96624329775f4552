import { z } from 'zod';
import { shownAnswer } from './answer-shapes.ts';
import { contract } from './contract.ts';
import { day, named, nextPage, pageQuery, word } from './shapes.ts';

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

/** One episode looked over. */
export const episodeCheck = z.object({
  client: named,
  episode: z.string(),
  /** Judgements by outcome; `not-applicable` counts rules. */
  tally: z.object({
    pass: z.number(),
    fail: z.number(),
    'cannot-tell': z.number(),
    'not-applicable': z.number(),
  }),
  findings: z.array(findingView),
});
export type EpisodeCheck = z.output<typeof episodeCheck>;

export const recordCheckRoute = contract({
  method: 'GET',
  path: '/record-check',
  says: 'Checks the charts that are open to the reader against a rule set, a page of clients at a time.',
  query: z.strictObject({
    /** Default: the practice’s own. */
    ruleSet: word(60).optional(),
    show: z.enum(['open', 'closed', 'all']).optional(),
    ...pageQuery,
  }),
  replies: {
    200: z.object({
      /** The sets in force together. */
      ruleSets: z.array(ruleSetView),
      checkedOn: day,
      episodes: z.array(episodeCheck),
      /** On the first page: how many charts are left out because they open to the reader only with a stated reason. */
      closed: z.number().optional(),
      ...nextPage,
    }),
  },
});

export const listRuleSetsRoute = contract({
  method: 'GET',
  path: '/rule-sets',
  says: 'The rule sets one can check against; each but the core set stands beside the core set.',
  replies: { 200: z.object({ ruleSets: z.array(ruleSetView) }) },
});
