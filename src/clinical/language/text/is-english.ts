import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { fewRemembered } from './few-remembered.ts';
import { englishFunctionWords, otherFunctionWords } from './function-words.ts';
import { longhandFor } from './shorthand.ts';

/** A text is known by its beginning. */
const enough = 1_500;

/** The most frequent words; what comes after them is often of other languages. */
const usual = 30_000;

/**
 * Whether a text can be read: it has words, in Latin letters, and they are English, be they short forms and fragments. Undefined where it
 * has no words.
 */
export function isEnglish(text: string, lexicon: Lexicon): boolean | undefined {
  const start = text.slice(0, enough);
  return remember(start, () => ({ is: judge(start, lexicon) })).is;
}

/** While one writes, the beginning seldom changes, and what stands beside a text never. */
const remember = fewRemembered<{ readonly is: boolean | undefined }>(100);

function judge(text: string, lexicon: Lexicon): boolean | undefined {
  const start = text.replace(instrument, 'score').toLowerCase().replaceAll('’', "'");
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < 0.7 * letters) return false;
  const words = [...new Set(start.match(/\p{L}+(?:['/]\p{L}*)*/gu))];
  const own = countIn(words, englishFunctionWords);
  const others = Math.max(...otherFunctionWords.map(set => countIn(words, set)));
  if (others > own && others > 1) return false;
  return words.filter(word => isKnown(word, lexicon)).length >= 0.5 * words.length;
}

/** `PHQ-9`, `GAD-7`: named alike everywhere, and a whole objective may stand beside one. */
const instrument = /\b[A-Z]{2,6}-\d{1,2}\b/g;

const countIn = (words: readonly string[], set: ReadonlySet<string>): number =>
  words.filter(word => set.has(word)).length;

const isKnown = (word: string, lexicon: Lexicon): boolean =>
  englishFunctionWords.has(word) ||
  longhandFor(word) !== undefined ||
  word.split(/['/]/).some(part => (lexicon.indexOf(part) ?? usual) < usual || hasMeaning(part, lexicon));

const hasMeaning = (word: string, lexicon: Lexicon): boolean =>
  endings.some(ending => {
    const stem = word.replace(ending, '');
    return stem.length > 3 && (['v', 'n'] as const).some(part => lexicon.meanings(stem, part).length > 0);
  });

const endings = [/$/, /s$/, /es$/, /ed$/, /ing$/];
