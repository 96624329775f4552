import { z } from 'zod';

const line = z.string().min(8);
const measuredBy = z.enum(['rating', 'instrument', 'count', 'percentage']);

const goal = z
  .strictObject({ goal: line, measuredBy, instrument: z.string().min(2).optional() })
  .refine(({ measuredBy: by, instrument }) => (by === 'instrument') === (instrument !== undefined));

/** How well a technique is founded for a disorder, written from memory until a clinician has checked it. */
const evidence = z.strictObject({
  level: z.enum(['guideline', 'trials', 'emerging', 'consensus']),
  note: line,
  source: z.string().optional(),
  standing: z.enum(['memory', 'checked']),
});

/** Lines from which a treatment plan for one disorder may start. Words in braces are gaps, to be filled with what is particular. */
export const planLines = z.strictObject({
  /** The id under which its criteria stand. */
  disorder: z.string(),
  problems: z.array(z.strictObject({ problem: line })).min(4),
  goals: z.array(goal).min(4),
  objectives: z.array(z.strictObject({ objective: line, measure: line, measuredBy })).min(8),
  interventions: z
    .array(z.strictObject({ technique: z.string().min(3), does: line, why: line, evidence }))
    .min(8),
});
export type PlanLines = z.infer<typeof planLines>;
export type Evidence = z.infer<typeof evidence>;
