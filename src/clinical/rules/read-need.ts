import type { Chart } from '../chart.ts';
import { namesOwnDifficulty } from '../language/names-own-difficulty.ts';
import type { WaitingReader } from '../language/reader.ts';
import type { Span } from '../language/reading.ts';
import { type Said, whatIsSaid } from '../language/what-is-said.ts';
import { ownWords } from './note/own-words.ts';

/** A reading that nothing is told has to be this sure where a word for it is known, and that something is, where none is. */
const bars = { nothing: 0.93, something: 0.7 } as const;

/** Whether words say which symptom or limitation of this client makes care necessary; a phrase that fits anybody does not. */
export function readNeed(
  text: string,
  { chart, read }: { readonly chart: Chart; readonly read: WaitingReader },
): { readonly said: Said; readonly near: { readonly span?: Span } } {
  const symptom = read.note({ text })?.functionalImpairmentOrSymptom;
  const effect = read.diagnosis({ ...unnamed, justificationText: text })?.impairmentStated;
  if (!symptom || !effect) return { said: 'unread', near: {} };
  const isNamed = namesOwnDifficulty(text, ownWords(chart)).holds;
  const both = [symptom, effect].map(each => whatIsSaid(each, isNamed ? bars.nothing : bars.something));
  const [nearest] = effect.passages;
  return { said: together(both, isNamed), near: nearest ? { span: nearest.span } : {} };
}

/** What care is needed for is read without the name of a diagnosis, which tells nothing of it. */
const unnamed = { icd10: '', name: '', symptomsText: '' };

function together(both: readonly Said[], isNamed: boolean): Said {
  if (both.includes('unread')) return 'unread';
  if (both.includes('found')) return 'found';
  return isNamed && both.includes('unsure') ? 'unsure' : 'not-found';
}
