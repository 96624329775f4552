import { z } from 'zod';
import { mark } from '../rule-set.ts';

/** A mark that the practice sets itself rests on no text, so it has no standing. */
const ownMark = mark.omit({ standing: true });

const change = z.strictObject({
  id: z.string(),
  severity: z.enum(['required', 'recommended']).optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
  /** Why the practice does not have this rule run. */
  off: z.string().trim().min(1, 'needs a reason').max(1_000, 'is longer than 1,000 characters').optional(),
});

const line = (most: number) =>
  z.string().trim().min(1, 'is empty').max(most, `is longer than ${most} characters`);

/** What a practice writes to make a rule set of its own: one that is there, and what it changes of it. */
export const ownRuleSet = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]{0,58}$/,
      'is not a short name: small letters, digits and hyphens, a letter first',
    ),
  /** The id of the set that it is made from, one of those that come with the program. */
  basedOn: z.string(),
  name: line(200),
  /** What the practice calls this version: `1`, `2026-04`. */
  version: line(60),
  /** Dates of service from here on are checked by this version. */
  effectiveFrom: z.iso.date('is not a date (YYYY-MM-DD)'),
  description: z.string().max(2_000, 'is longer than 2,000 characters'),
  changes: z.array(change).max(500),
  scoring: z
    .strictObject({
      passMark: ownMark.optional(),
      partlyMet: z.number().min(0).max(1).optional(),
      claims: z.boolean().optional(),
      claimsMark: ownMark.optional(),
      answersCount: z.boolean().optional(),
    })
    .optional(),
});
export type OwnRuleSet = z.infer<typeof ownRuleSet>;
export type OwnChange = OwnRuleSet['changes'][number];
