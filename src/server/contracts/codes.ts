import { z } from 'zod';
import { contract } from './contract.ts';
import { day, word } from './shapes.ts';

export const diagnosisCode = z.object({
  code: z.string(),
  title: z.string(),
  isBillable: z.boolean(),
  /** The everyday name by which it was found. */
  foundAs: z.string().optional(),
});
export type DiagnosisCode = z.output<typeof diagnosisCode>;

export const searchCodesRoute = contract({
  method: 'GET',
  path: '/codes/icd-10-cm',
  says: 'Diagnosis codes in force on a day, by code, title or everyday name, best first.',
  query: z.strictObject({
    search: word(),
    /** Default: today in the practice's time zone. */
    on: day.optional(),
    limit: z.coerce.number<number>().int().min(1).max(50).optional(),
  }),
  replies: { 200: z.object({ codes: z.array(diagnosisCode) }) },
});

export const serviceCodeView = z.object({ code: z.string(), description: z.string(), isTimed: z.boolean() });

export const listServiceCodesRoute = contract({
  method: 'GET',
  path: '/codes/services',
  says: 'Service codes a therapist may bill, in our own words.',
  replies: { 200: z.object({ codes: z.array(serviceCodeView) }) },
});
