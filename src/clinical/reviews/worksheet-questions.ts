import { z } from 'zod';
import questions from './questions.json' with { type: 'json' };

const source = z.strictObject({
  document: z.string().min(1),
  section: z.string().nullable(),
  year: z.int().nullable(),
  url: z.url().nullable(),
  standing: z.enum(['verified', 'memory']),
});

/** What a reviewer is asked and no program can answer. */
export const worksheetQuestion = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  heading: z.string().min(1),
  /** Asked of every record, or only where care has ended. */
  of: z.enum(['all', 'closed']),
  asks: z.string().min(1),
  help: z.string(),
  /** The criteria of the catalogue beside which it stands: what they ask goes further than a program can see. */
  beside: z.array(z.string()),
  /** Who asks for it; where nobody is named, the criteria beside it name theirs. */
  sources: z.array(source),
});
export type WorksheetQuestion = z.infer<typeof worksheetQuestion>;

/** Our questions in our own words, with the version of the list. */
export const worksheetQuestions = z
  .strictObject({ version: z.string(), questions: z.array(worksheetQuestion).min(1) })
  .parse(questions);

/** The questions for a record that is open, or closed. */
export const questionsFor = (was: 'open' | 'closed'): readonly WorksheetQuestion[] =>
  worksheetQuestions.questions.filter(({ of }) => of === 'all' || was === 'closed');
