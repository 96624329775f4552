import { z } from 'zod';
import { checkedRecord } from '../../clinical/reviews/checked-record.ts';
import type { CorrectionStanding } from '../../clinical/reviews/correction-standing.ts';
import { sampleSize } from '../../clinical/reviews/draw-sample.ts';
import { quarterForm } from '../../clinical/reviews/quarter.ts';
import { worksheetAnswers } from '../../clinical/reviews/worksheet-answers.ts';
import { worksheetQuestion } from '../../clinical/reviews/worksheet-questions.ts';
import { signatureView } from './chart.ts';
import { contract, type ReplyOf } from './contract.ts';
import { refusalReply } from './refusal-reply.ts';
import { day, identity, instant, line, named, secret } from './shapes.ts';

const quarter = z.string().regex(quarterForm, 'is not a quarter (2026-Q4)');
const quarterParams = z.strictObject({ quarter });
const worksheetParams = z.strictObject({ worksheet: identity });
const correctionParams = z.strictObject({ correction: identity });
const client = named.extend({ recordNumber: z.string() });
const was = z.enum(['open', 'closed']);
const progress = z.object({ done: z.number(), of: z.number() });
const revision = z.number().int().min(0);
const share = {
  yes: z.number(),
  partly: z.number(),
  no: z.number(),
  notApplicable: z.number(),
  /** Yes among yes, partly and no, from 0 to 1; absent where nothing applied. */
  share: z.number().optional(),
};

export const reviewQuarter = z.object({
  quarter,
  /** Records drawn, those that were open and closed, and those whose worksheet is signed. */
  drawn: z.number(),
  open: z.number(),
  closed: z.number(),
  signed: z.number(),
  /** How many of them nobody of the practice may review. */
  withoutReviewer: z.number(),
  /** Of the reader's own reviews those that are not signed. */
  mine: z.number(),
  /** Corrective actions that nobody has confirmed yet. */
  corrections: z.number(),
});

export const worksheetListed = z.object({
  id: z.string(),
  draw: z.string(),
  quarter,
  client,
  episode: z.string(),
  was,
  clinicians: z.array(named),
  reviewer: named.optional(),
  /** The reviewer has worked on the record meanwhile: somebody else has to review it. */
  needsOther: z.boolean(),
  /** Everybody who may not review it. */
  concerned: z.array(z.string()),
  standing: z.enum(['waiting', 'begun', 'signed']),
  progress,
  signedOn: day.optional(),
});
export type WorksheetListed = z.output<typeof worksheetListed>;

export const reviewQuarterView = z.object({
  quarter,
  from: day,
  until: day,
  draws: z.array(
    z.object({
      id: z.string(),
      by: named,
      at: instant,
      size: sampleSize,
      /** With this, the size and what was drawn from, the same sample is drawn again. */
      seed: z.string(),
      from: z.object({ open: z.number(), closed: z.number() }),
    }),
  ),
  worksheets: z.array(worksheetListed),
  /** Whether all worksheets are listed, or only the reader's own. */
  isWhole: z.boolean(),
  /** Who may review, for whoever gives a review to somebody else. */
  reviewers: z.array(named),
  mayDraw: z.boolean(),
});
export type ReviewQuarterView = z.output<typeof reviewQuarterView>;

export const correctionView = z.object({
  id: z.string(),
  worksheet: z.string(),
  quarter,
  client: named,
  episode: z.string(),
  about: z.string(),
  /** The signed line of the worksheet that it is about. */
  line: z.object({ says: z.string(), answer: z.string().optional(), comment: z.string().optional() }),
  what: z.string(),
  responsible: named,
  askedBy: named,
  askedAt: instant,
  dueOn: day,
  standing: z.enum(['open', 'overdue', 'done', 'confirmed'] satisfies readonly CorrectionStanding[]),
  steps: z.array(
    z.object({
      kind: z.enum(['done', 'confirmed', 'reopened']),
      by: named,
      at: instant,
      words: z.string().optional(),
      dueOn: day.optional(),
    }),
  ),
});
export type CorrectionView = z.output<typeof correctionView>;

export const worksheetView = z.object({
  id: z.string(),
  quarter,
  client,
  episode: z.object({ id: z.string(), admittedOn: day, closedOn: day.optional() }),
  was,
  clinicians: z.array(named),
  reviewer: named.optional(),
  status: z.enum(['open', 'signed']),
  revision: z.number(),
  updatedAt: instant,
  /** What the check said of the record, by which sets and on which day; absent until it was checked. */
  checked: checkedRecord.optional(),
  /** The questions in the words of that day. */
  asked: z.object({ version: z.string(), questions: z.array(worksheetQuestion) }).optional(),
  answers: worksheetAnswers,
  signature: signatureView.optional(),
  /** What the signature seals, SHA-256 in hexadecimal. */
  contentHash: z.string().optional(),
  corrections: z.array(correctionView),
  /** Who may be asked to put something right. */
  mayCorrect: z.array(named),
  progress,
  isMine: z.boolean(),
});
export type WorksheetView = z.output<typeof worksheetView>;

/** A worksheet changed since the caller read it: what is stored. */
const worksheetConflict = refusalReply.extend({
  detail: z
    .object({
      stored: z.object({
        revision: z.number(),
        body: worksheetAnswers,
        updatedAt: instant,
        updatedBy: named,
      }),
    })
    .optional(),
});

export const listReviewsRoute = contract({
  method: 'GET',
  path: '/reviews',
  says: 'The quarters of record review: how many records were drawn, and how many reviews are signed.',
  replies: { 200: z.object({ quarters: z.array(reviewQuarter), mayDraw: z.boolean() }) },
});

export const readReviewQuarterRoute = contract({
  method: 'GET',
  path: '/reviews/:quarter',
  says: 'The sample of a quarter: who drew it, when, from how many, and how far each review is.',
  params: quarterParams,
  replies: { 200: reviewQuarterView },
});

export const readFrameRoute = contract({
  method: 'GET',
  path: '/reviews/:quarter/frame',
  says: 'What a sample of the quarter would be drawn from now, and what stays outside.',
  params: quarterParams,
  replies: {
    200: z.object({
      open: z.number(),
      closed: z.number(),
      clinicians: z.number(),
      /** Open records in which nothing was written in the quarter: they are not drawn. */
      quiet: z.number(),
      drawnBefore: z.number(),
      usualSize: sampleSize,
      reviewers: z.array(named),
    }),
  },
});
export type FrameView = ReplyOf<typeof readFrameRoute>;

export const drawSampleRoute = contract({
  method: 'POST',
  path: '/reviews/:quarter/draws',
  says: 'Draws open and closed records at random, each for a reviewer who has not worked on it; adds to earlier draws.',
  params: quarterParams,
  body: sampleSize,
  replies: {
    201: z.object({ draw: z.string(), worksheets: z.number(), withoutReviewer: z.number() }),
  },
});

export const readWorksheetRoute = contract({
  method: 'GET',
  path: '/worksheets/:worksheet',
  says: 'The worksheet of a review: findings of the check, questions, answers, corrective actions.',
  params: worksheetParams,
  replies: { 200: worksheetView },
});

export const assignReviewRoute = contract({
  method: 'POST',
  path: '/worksheets/:worksheet/reviewer',
  says: 'Gives an open worksheet to another reviewer, never to somebody who has worked on the record.',
  params: worksheetParams,
  body: z.strictObject({ reviewer: identity }),
  replies: { 200: z.object({ done: z.literal(true) }) },
});

export const checkWorksheetRoute = contract({
  method: 'POST',
  path: '/worksheets/:worksheet/check',
  says: 'Checks the record today and keeps what the check says, and what is asked, in the worksheet.',
  params: worksheetParams,
  body: z.strictObject({ revision }),
  replies: { 200: worksheetView, 409: worksheetConflict },
});

export const saveWorksheetRoute = contract({
  method: 'PUT',
  path: '/worksheets/:worksheet',
  says: 'Saves the answers of a worksheet; names the revision it started from, and answers after the disk has it.',
  params: worksheetParams,
  body: z.strictObject({ revision, answers: worksheetAnswers }),
  replies: {
    200: z.object({ id: z.string(), revision: z.number(), updatedAt: instant }),
    409: worksheetConflict,
  },
});

export const signWorksheetRoute = contract({
  method: 'POST',
  path: '/worksheets/:worksheet/sign',
  says: 'Signs and locks a worksheet; 422 names every line that is open.',
  params: worksheetParams,
  body: z.strictObject({ revision, secret }),
  replies: { 200: worksheetView, 409: worksheetConflict },
});

export const askForCorrectionRoute = contract({
  method: 'POST',
  path: '/worksheets/:worksheet/corrective-actions',
  says: 'Asks for a corrective action about a line of a signed worksheet.',
  params: worksheetParams,
  body: z.strictObject({ about: line(1_100), what: line(20_000), responsible: identity, dueOn: day }),
  replies: { 201: worksheetView },
});

export const listCorrectionsRoute = contract({
  method: 'GET',
  path: '/corrective-actions',
  says: 'Corrective actions: one’s own, and for those who review what they have asked for.',
  replies: { 200: z.object({ corrections: z.array(correctionView), toSettle: z.array(z.string()) }) },
});

export const finishCorrectionRoute = contract({
  method: 'POST',
  path: '/corrective-actions/:correction/done',
  says: 'Says that a corrective action is done, and what was done.',
  params: correctionParams,
  body: z.strictObject({ words: line(20_000) }),
  replies: { 200: correctionView },
});

export const settleCorrectionRoute = contract({
  method: 'POST',
  path: '/corrective-actions/:correction/settle',
  says: 'Confirms what was done, or reopens it with a reason and a new day.',
  params: correctionParams,
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('confirmed'), words: line(20_000).optional() }),
    z.strictObject({ kind: z.literal('reopened'), words: line(20_000), dueOn: day }),
  ]),
  replies: { 200: correctionView },
});

export const reviewTrendRoute = contract({
  method: 'GET',
  path: '/review-trend',
  says: 'What signed worksheets said, by quarter and question; by clinician for those who may see it.',
  replies: {
    200: z.object({
      quarters: z.array(
        z.object({
          quarter,
          required: z.number(),
          reviewed: z.number(),
          all: z.object(share),
          questions: z.array(z.object({ id: z.string(), ...share })),
          clinicians: z.array(z.object({ person: named, reviewed: z.number(), ...share })),
        }),
      ),
      questions: z.array(z.object({ id: z.string(), asks: z.string(), heading: z.string() })),
    }),
  },
});
