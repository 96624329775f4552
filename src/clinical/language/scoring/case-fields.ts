import { z } from 'zod';
import type { DiagnosisText, GoalText, NotePairText, NoteText } from '../reader.ts';

/** What there is to read in a case, and nothing of what was said about it. */
export type CaseFields = { readonly id: string } & (
  | ({ readonly kind: 'note' } & NoteText)
  | { readonly kind: 'objective'; readonly text: string }
  | ({ readonly kind: 'goal' } & GoalText)
  | ({ readonly kind: 'notePair' } & NotePairText)
  | ({ readonly kind: 'diagnosis' } & DiagnosisText)
);

const id = z.string().min(1);
const text = z.string();

/** Takes from a case its id, its kind and its texts. What else it holds is not looked at. */
export const caseFields: z.ZodType<CaseFields> = z.discriminatedUnion('kind', [
  z.object({
    id,
    kind: z.literal('note'),
    text,
    format: text.optional(),
    planGoals: z.array(z.object({ goal: text, objectives: z.array(text) })).optional(),
  }),
  z.object({ id, kind: z.literal('objective'), text }),
  z.object({ id, kind: z.literal('goal'), clientGoal: text, clinicalGoal: text }),
  z.object({ id, kind: z.literal('notePair'), previous: text, current: text }),
  z.object({
    id,
    kind: z.literal('diagnosis'),
    icd10: text,
    name: text,
    symptomsText: text,
    justificationText: text,
  }),
]);
