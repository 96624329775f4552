import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../reading.ts';
import { longhandFor } from './shorthand.ts';

/** A word or a sign of a text, as grammar sees it. */
export interface Word {
  /** In small letters; shorthand is written out, in one or more words with the same span. */
  readonly norm: string;
  readonly lemma: string;
  /** Universal part of speech: `NOUN`, `VERB`, `PROPN`, `PRON`, `NUM`, `PUNCT` … */
  readonly tag: string;
  readonly span: Span;
}

const nlp = winkNLP(model, ['pos']);
type Tokens = ReturnType<ReturnType<typeof nlp.readDoc>['tokens']>;
/** What is asked of words; the types of the library know `lemma` only with arguments that it does not need. */
const asked = nlp.its as unknown as Readonly<Record<'lemma' | 'pos', Parameters<Tokens['out']>[0]>>;

/** Longest stretch that is read at once; what is longer is no sentence of a person. */
const longest = 2_000;

/** The words of one unit of a text, which begins at `from` in the text that the spans speak of. */
export function taggedWords(unit: string, from: number): Word[] {
  const { written, places } = writtenOut(unit.slice(0, longest));
  const document = nlp.readDoc(written);
  const tokens = document.tokens();
  const values = tokens.out();
  const lemmas = tokens.out(asked.lemma) as string[];
  const tags = tokens.out(asked.pos) as string[];
  let at = 0;
  return values.flatMap((value, nth) => {
    const start = written.indexOf(value, at);
    if (tags[nth] === 'SPACE' || start < 0) return [];
    at = start + value.length;
    const span: Span = [from + (places[start] ?? 0), from + (places[at] ?? unit.length)];
    return [{ norm: value.toLowerCase(), lemma: lemmas[nth] ?? value, tag: tags[nth] ?? 'X', span }];
  });
}

/** The text with its shorthand in full, and for each character the place in the text that it comes from. */
function writtenOut(unit: string): { readonly written: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let written = '';
  const put = (text: string, placeOf: (nth: number) => number): void => {
    for (let nth = 0; nth < text.length; nth += 1) places.push(placeOf(nth));
    written += text;
  };
  let last = 0;
  for (const { index, 0: word } of unit.matchAll(
    /(?<![\p{L}\p{N}])[\p{L}\p{N}&]+(?:[/'’][\p{L}]*)*\.?(?![\p{L}\p{N}])/gu,
  )) {
    const full = longhandFor(word.toLowerCase().replace(/’/g, "'"));
    if (full === undefined || isName(word, full)) continue;
    put(unit.slice(last, index), nth => last + nth);
    put(/\/$/.test(word) ? `${full} ` : full, nth => (nth === 0 ? index : index + word.length - 1));
    last = index + word.length - (/\.$/.test(word) && index + word.length === unit.length ? 1 : 0);
  }
  put(unit.slice(last), nth => last + nth);
  places.push(unit.length);
  return { written: written.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'), places };
}

/** `Th` may be a name or an ordinary word in capitals; a few short forms are words of their own in small letters. */
const isName = (word: string, full: string): boolean => full === word.toLowerCase();
