import { z } from 'zod';
import { type CaseKind, labelsOf } from './case-kinds.ts';

/** What was said of a case by those who labelled it. */
export interface CaseLabels {
  readonly labels: Readonly<Record<string, boolean>>;
  readonly difficulty?: 'easy' | 'hard' | undefined;
}

/** Takes from a case of this kind its labels, every one of them, and how hard it is. */
export const caseLabels = (kind: CaseKind): z.ZodType<CaseLabels> =>
  z.object({
    labels: z.object(Object.fromEntries(labelsOf[kind].map(label => [label, z.boolean()]))),
    difficulty: z.enum(['easy', 'hard']).optional(),
  });
