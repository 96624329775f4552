import type { Chart } from '../chart.ts';
import { documentWithId } from '../chart.ts';
import type { WaitingReader } from '../language/reader.ts';
import { betterWords } from './better-words.ts';
import type { Help } from './help.ts';
import { mayHelpWith } from './may-help-with.ts';
import { questionsForNote } from './questions-for-note.ts';
import { questionsForObjectives } from './questions-for-objectives.ts';

/** Everything that could help somebody who writes a document, in no order; which of it is shown, the place of writing decides. */
export function helpsFor(chart: Chart, id: string, read: WaitingReader): Help[] {
  const document = documentWithId(chart, id);
  if (!document || !mayHelpWith(document.type)) return [];
  const words = betterWords(chart, document);
  if (document.type === 'progress-note') return [...words, ...questionsForNote(chart, document, read)];
  if (document.type === 'treatment-plan') return [...words, ...questionsForObjectives(chart, document, read)];
  return words;
}
