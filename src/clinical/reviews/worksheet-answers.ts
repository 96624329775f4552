import { z } from 'zod';

/** What a reviewer says to a question. */
export const reviewAnswers = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  'not-applicable': 'Not applicable',
} as const;
export type ReviewAnswer = keyof typeof reviewAnswers;

/** What a reviewer says of a finding of the check. */
export const findingVerdicts = {
  confirmed: 'It is so',
  'not-agreed': 'I do not agree',
  answered: 'It is answered',
} as const;
export type FindingVerdict = keyof typeof findingVerdicts;

const words = z.string().max(20_000, 'is longer than 20,000 characters');
const day = z.iso.date('is not a date');

const question = z.strictObject({
  id: z.string().max(80),
  answer: z.enum(Object.keys(reviewAnswers) as [ReviewAnswer]).optional(),
  comment: words.optional(),
});
const finding = z.strictObject({
  id: z.string().max(1_000),
  verdict: z.enum(Object.keys(findingVerdicts) as [FindingVerdict]).optional(),
  comment: words.optional(),
});
/** What is to be put right: about a question (`question:…`) or a finding (`finding:…`) of the worksheet. */
const correction = z.strictObject({
  id: z.string().regex(/^[\w-]{1,80}$/),
  about: z.string().regex(/^(question|finding):/, 'is not a line of the worksheet'),
  what: words.optional(),
  responsible: z.guid().optional(),
  dueOn: day.optional(),
});

/** A worksheet as it is being filled in; anything may be missing. Lists are keyed by `id`, as lists of documents are. */
export const worksheetAnswers = z.strictObject({
  questions: z.array(question).max(200).optional(),
  findings: z.array(finding).max(5_000).optional(),
  corrections: z.array(correction).max(200).optional(),
  /** What the practice should learn from it, training included. */
  learned: words.optional(),
});
export type WorksheetAnswers = z.infer<typeof worksheetAnswers>;
export type PlannedCorrection = z.infer<typeof correction>;
