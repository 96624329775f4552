import { z } from 'zod';
import { contentStems } from '../language/content-stems.ts';
import data from './accepted-treatments.json' with { type: 'json' };

const entry = z.strictObject({
  disorder: z.string(),
  /** ICD-10-CM codes, each standing for all that begin with it. */
  codes: z.array(z.string().regex(/^[A-Z]\d\d(?:\.\d+)?$/)).min(1),
  /** Words by which a method that is accepted for it is known. */
  treatments: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
  standing: z.enum(['verified', 'memory']),
});
export type AcceptedTreatments = z.infer<typeof entry>;

/** Which methods guidelines accept for which disorder; what is not listed here is not judged. */
export const acceptedTreatments: readonly AcceptedTreatments[] = z.array(entry).parse(data);

/** The methods accepted for a diagnosis by its code; undefined where none are listed. */
export const acceptedFor = (code: string): AcceptedTreatments | undefined =>
  acceptedTreatments.find(({ codes }) => codes.some(listed => code.trim().toUpperCase().startsWith(listed)));

const stemsOf = new Map(
  acceptedTreatments.map(one => [one, one.treatments.map(treatment => contentStems(treatment))] as const),
);

/** Whether a technique, as it is called in a plan, is seen to be one of the methods listed. */
export function isAccepted(technique: string, listed: AcceptedTreatments): boolean {
  const named = contentStems(technique.replace(/behaviour/gi, 'behavior'));
  return (stemsOf.get(listed) ?? []).some(stems => stems.size > 0 && stems.isSubsetOf(named));
}
