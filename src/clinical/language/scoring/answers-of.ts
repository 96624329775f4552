import type { Decision, Reader } from '../reader.ts';
import type { CaseFields } from './case-fields.ts';

/** What was decided of each label; null where the text could not be read. */
export type Answers = Readonly<Record<string, boolean | null>>;

/** What a reader decides of a case. */
export const answersOf = (reader: Reader, fields: CaseFields): Answers =>
  Object.fromEntries(
    Object.entries(readingOf(reader, fields)).map(([label, { holds }]) => [label, holds ?? null]),
  );

function readingOf(reader: Reader, fields: CaseFields): Readonly<Record<string, Decision>> {
  switch (fields.kind) {
    case 'note':
      return reader.note(fields);
    case 'objective':
      return reader.objective(fields.text);
    case 'goal':
      return reader.goal(fields);
    case 'notePair':
      return reader.pair(fields);
    case 'diagnosis':
      return reader.diagnosis(fields);
  }
}
