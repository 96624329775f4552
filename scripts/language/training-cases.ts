import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const labels = z.record(z.string(), z.boolean());
const words = z.record(z.string(), z.array(z.string())).default({});

const noteCase = z.object({
  id: z.string(),
  kind: z.literal('note'),
  text: z.string(),
  planGoals: z.array(z.object({ goal: z.string(), objectives: z.array(z.string()) })).default([]),
  labels,
  /** The words that decide a label that holds, and those that might mislead about one that does not. */
  evidence: words,
  traps: words,
});

/** A labelled note with the file it stands in: cases of one file are written together and are kept together. */
export type NoteCase = z.infer<typeof noteCase> & { readonly file: string };

const folder = new URL('../../src/clinical/language/cases/', import.meta.url);

/** The notes to learn from; what was written last is not among them. */
export function trainingNotes(): NoteCase[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .toSorted()
    .flatMap(file => {
      const cases = z
        .array(z.looseObject({ kind: z.string() }))
        .parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      return cases.filter(({ kind }) => kind === 'note').map(each => ({ ...noteCase.parse(each), file }));
    });
}
