import { z } from 'zod';
import type { Chart } from '../../clinical/chart.ts';
import type { PracticeRules } from '../../clinical/rule-sets/practice-rules.ts';
import { clientVerbs } from '../../clinical/policy.ts';
import { findingAnswerView } from './answer-shapes.ts';
import { clientView, episodeView } from './clients.ts';
import { contract } from './contract.ts';
import { careTeamMember } from './episodes.ts';
import { day, episodeId, instant, named } from './shapes.ts';

export const signerView = named.extend({
  role: z.string(),
  credentials: z.string().optional(),
  licence: z.string().optional(),
});
export const signatureView = z.object({ by: signerView, at: instant, on: day });

export const documentHead = {
  id: z.string(),
  episode: z.string(),
  type: z.string(),
  definitionVersion: z.number(),
  revision: z.number(),
  author: named,
  createdAt: instant,
  updatedAt: instant,
  basedOn: z.string().optional(),
  about: z.string().optional(),
};
export const answers = z.record(z.string(), z.unknown());

const chartDocument = z.discriminatedUnion('status', [
  z.object({ ...documentHead, status: z.literal('draft'), body: answers }),
  z.object({
    ...documentHead,
    status: z.literal('signed'),
    body: answers,
    signature: signatureView,
    coSignatures: z.array(signatureView),
  }),
]);

const coverage = z.object({
  payer: z.string(),
  ruleSet: z.string().optional(),
  from: day.optional(),
  until: day.optional(),
  memberNumber: z.string().optional(),
});

const chartShape = z.object({
  client: clientView.extend({ coverages: z.array(coverage).optional() }),
  episode: episodeView,
  documents: z.array(chartDocument),
  answers: z.array(findingAnswerView),
  elsewhere: z
    .array(
      z.object({
        document: z.string(),
        path: z.array(z.string()),
        words: z.number(),
        inOthers: z.array(
          z.object({ share: z.number(), withinDays: z.number(), isSameClinician: z.boolean() }),
        ),
      }),
    )
    .optional(),
  today: day,
});

/** The chart as rules read it. Each body was judged by its definition when it was saved, so its type is known. */
export const chartView = chartShape as unknown as z.ZodType<Chart, Chart>;

const practiceRulesShape = z.object({
  ruleSet: z.string(),
  own: z.array(z.record(z.string(), z.unknown())),
});

/** Each set was read by its own parser when it was saved. */
const practiceRulesView = practiceRulesShape as unknown as z.ZodType<PracticeRules, PracticeRules>;

export const chartReply = z.object({
  chart: chartView,
  /** Changes with every change of the episode; also the ETag: `If-None-Match` is answered 304. */
  revision: z.string(),
  careTeam: z.array(careTeamMember),
  episodes: z.array(episodeView),
  /** Set when the reader sees the chart by breaking the glass. */
  glassUntil: instant.optional(),
  /** By which rule sets the practice checks: its usual one by id, and those it made for itself, whole. */
  rules: practiceRulesView,
  /** The rules that the practice lets stop a signature. */
  gates: z.array(z.string()).readonly(),
  /** What the reader may do here, as the policy names it. */
  may: z.array(z.enum([...clientVerbs, 'start-document'])),
});
export type ChartReply = z.output<typeof chartReply>;

export const readChartRoute = contract({
  method: 'GET',
  path: '/episodes/:episode/chart',
  says: 'The whole chart of an episode, bodies included, for map, checks and forms in the browser.',
  params: episodeId,
  replies: { 200: chartReply },
});
