import { z } from 'zod';
import type { Finding } from '../audit.ts';
import type { WorksheetAnswers } from './worksheet-answers.ts';

const place = z.object({
  document: z.string(),
  type: z.string(),
  path: z.array(z.string()),
});

/** A finding as a worksheet keeps it: as it read on the day of the review. */
export const keptFinding = z.object({
  key: z.string(),
  rule: z.string(),
  outcome: z.enum(['fail', 'cannot-tell']),
  severity: z.enum(['required', 'recommended']),
  title: z.string(),
  message: z.string(),
  remedy: z.string(),
  askedBy: z.array(z.string()),
  label: z.string(),
  place,
  /** An earlier check of this review found it and was spoken to; the last one finds it no more. */
  isGone: z.literal(true).optional(),
  /** What the clinician has answered to it, where something stood then. */
  answer: z.object({ reason: z.string(), by: z.string(), on: z.iso.date(), holds: z.boolean() }).optional(),
});
export type KeptFinding = z.infer<typeof keptFinding>;

/** What the check said of a record on a day, and by which sets. */
export const checkedRecord = z.object({
  on: z.iso.date(),
  sets: z.array(z.object({ id: z.string(), name: z.string(), version: z.string() })),
  findings: z.array(keptFinding),
});
export type CheckedRecord = z.infer<typeof checkedRecord>;

/** A finding without what the catalogue says of its rule at any time. */
export const keptFrom = ({ answer, ...finding }: Finding): KeptFinding =>
  keptFinding.parse({
    ...finding,
    ...(answer && {
      answer: {
        reason: answer.reason,
        by: answer.by.name,
        on: answer.on,
        holds: answer.standing === 'holds',
      },
    }),
  });

/** What a new check says, and what an earlier one said that the reviewer has spoken to: no word of theirs is lost. */
export function checkedAnew(
  before: CheckedRecord | undefined,
  now: CheckedRecord,
  answers: WorksheetAnswers,
): CheckedRecord {
  const found = new Set(now.findings.map(({ key }) => key));
  const spokenTo = new Set([
    ...(answers.findings ?? []).map(({ id }) => `finding:${id}`),
    ...(answers.corrections ?? []).map(({ about }) => about),
  ]);
  const gone = (before?.findings ?? []).filter(
    ({ key }) => !found.has(key) && spokenTo.has(`finding:${key}`),
  );
  return { ...now, findings: [...now.findings, ...gone.map(each => ({ ...each, isGone: true as const }))] };
}
