import { z } from 'zod';
import type { Finding } from '../audit.ts';

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
