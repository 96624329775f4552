import { z } from 'zod';
import { contract } from './contract.ts';
import { day, identity, named, nextPage, pageQuery } from './shapes.ts';

export const placeView = z.object({
  document: z.string(),
  type: z.string(),
  path: z.array(z.string()),
  span: z.tuple([z.number(), z.number()]).optional(),
});

export const sourceView = z.object({ name: z.string(), url: z.string().optional() });

export const findingView = z.object({
  rule: z.string(),
  title: z.string(),
  severity: z.string(),
  outcome: z.enum(['fail', 'cannot-tell']),
  message: z.string(),
  why: z.string(),
  remedy: z.string(),
  sources: z.array(sourceView),
  place: placeView,
  /** The document the finding stands in, in words: "Progress note, 3 March 2026". */
  documentTitle: z.string(),
  /** Who wrote it. */
  author: named.optional(),
  /** Days since what the document tells happened. */
  ageDays: z.number().optional(),
});
export type FindingView = z.output<typeof findingView>;

export const ruleSetView = z.object({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  effectiveOn: day,
});

/** One episode looked over. */
export const episodeCheck = z.object({
  client: named,
  episode: z.string(),
  /** Rules that applied, by outcome. */
  tally: z.object({ pass: z.number(), fail: z.number(), cannotTell: z.number() }),
  findings: z.array(findingView),
});
export type EpisodeCheck = z.output<typeof episodeCheck>;

export const recordCheckRoute = contract({
  method: 'GET',
  path: '/record-check',
  says: 'Checks the charts the reader may open against a rule set, a page of clients at a time.',
  query: z.strictObject({
    ruleSet: z.string().max(60).optional(),
    client: identity.optional(),
    ...pageQuery,
  }),
  replies: {
    200: z.object({
      ruleSet: ruleSetView,
      checkedOn: day,
      /** All clients to look over, so that a screen can say how far it has come. */
      total: z.number(),
      episodes: z.array(episodeCheck),
      ...nextPage,
    }),
  },
});

export const listRuleSetsRoute = contract({
  method: 'GET',
  path: '/rule-sets',
  says: 'The rule sets one can check against.',
  replies: { 200: z.object({ ruleSets: z.array(ruleSetView) }) },
});
