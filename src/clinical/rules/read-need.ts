import type { Chart } from '../chart.ts';
import { namesOwnDifficulty } from '../language/names-own-difficulty.ts';
import type { Decision, WaitingReader } from '../language/reader.ts';
import type { Span } from '../language/reading.ts';
import type { Said } from '../language/what-is-said.ts';
import { ownWords } from './note/own-words.ts';

/** Where no word for it is known, one of the readings has to be so sure that it is told. */
const surely = 0.7;
/** Where one is known, both readings together have to find it as unlikely as this: phrases that fit anybody come out at 0.0004, words of a real need at 0.0006 and more. */
const hardly = 0.0005;

interface Need {
  readonly said: Exclude<Said, 'unsure'>;
  /** The words that come nearest. */
  readonly near: { readonly span?: Span };
}

/** Whether words say which symptom or limitation of this client makes care necessary; a phrase that fits anybody does not. */
export function readNeed(
  text: string,
  { chart, read }: { readonly chart: Chart; readonly read: WaitingReader },
): Need {
  const symptom = read.note({ text })?.functionalImpairmentOrSymptom;
  const effect = read.diagnosis({ ...unnamed, justificationText: text })?.impairmentStated;
  if (symptom?.holds === undefined || effect?.holds === undefined) return { said: 'unread', near: {} };
  const [nearest] = effect.passages;
  const isTold = namesOwnDifficulty(text, ownWords(chart)).holds
    ? likely(symptom) * likely(effect) > hardly
    : Math.max(likely(symptom), likely(effect)) > surely;
  return { said: isTold ? 'found' : 'not-found', near: nearest ? { span: nearest.span } : {} };
}

/** What care is needed for is read without the name of a diagnosis, which tells nothing of it. */
const unnamed = { icd10: '', name: '', symptomsText: '' };

/** How likely it is that a decision holds, from 0 to 1. */
const likely = ({ holds, confidence }: Decision): number => (holds ? confidence : 1 - confidence);
