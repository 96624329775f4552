import { z } from 'zod';
import { day, instant, named } from './shapes.ts';

/** An answer to a finding as the record keeps it. */
export const findingAnswerView = z.object({
  id: z.string(),
  key: z.string(),
  rule: z.string(),
  document: z.string().optional(),
  says: z.string(),
  fingerprint: z.string().optional(),
  reason: z.string(),
  by: named,
  at: instant,
  on: day,
  until: day.optional(),
  withdrawn: z.object({ by: named, at: instant, on: day }).optional(),
});

/** An answer as it stands at its finding today. */
export const shownAnswer = z.object({
  id: z.string(),
  reason: z.string(),
  by: named,
  on: day,
  until: day.optional(),
  standing: z.enum(['holds', 'lapsed']),
  lapsedBecause: z.enum(['text changed', 'time', 'withdrawn']).optional(),
  withdrawn: z.object({ by: named, on: day }).optional(),
});
