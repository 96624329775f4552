import { dimensions, type Lexicon } from '../lexicon/open-lexicon.ts';
import type { Span } from '../reading.ts';
import { type ReadUnit, readUnits } from '../text/read-unit.ts';
import { ownPart } from './own-part.ts';
import type { Term } from './term.ts';
import { type Key, keysToAsk, keysToFind } from './term-keys.ts';
import { termsOf } from './terms-of.ts';
import { numberIn } from './times-and-numbers.ts';

/** A unit of a text as it is held against those of another. */
export interface ToldUnit {
  readonly span: Span;
  readonly terms: readonly Term[];
  /** How much content it has. */
  readonly weight: number;
  /** All of its words but numbers. */
  readonly lemmas: ReadonlySet<string>;
  /** The direction in which its words mean together, of length 1 (0 where nothing is known of them). */
  readonly direction: Float64Array;
}

/** What a text tells. */
export interface Told {
  readonly units: readonly ToldUnit[];
  readonly terms: readonly Term[];
  /** By what each of them is looked for in another text. */
  readonly asked: readonly (readonly Key[])[];
  readonly numbers: readonly { readonly number: string; readonly unit: number }[];
  /** The places in `terms` of all that can be found by a key. */
  readonly found: ReadonlyMap<string, readonly number[]>;
}

/** Reads what a text tells of the client. */
export function toldIn(text: string, lexicon: Lexicon): Told {
  const read = ownPart(readUnits(text));
  const units = read.map((unit, nth) => toldUnit(unit, termsOf(unit.words, nth, lexicon), lexicon));
  const terms = units.flatMap(unit => unit.terms);
  const found = new Map<string, number[]>();
  for (const [nth, term] of terms.entries())
    for (const key of keysToFind(term)) {
      const places = found.get(key);
      if (places) places.push(nth);
      else found.set(key, [nth]);
    }
  const numbers = read.flatMap(({ words }, unit) =>
    words.flatMap(word => {
      const number = numberIn(word);
      return number === undefined ? [] : [{ number, unit }];
    }),
  );
  return { units, terms, asked: terms.map(keysToAsk), numbers, found };
}

function toldUnit({ span, words }: ReadUnit, terms: readonly Term[], lexicon: Lexicon): ToldUnit {
  const counted = words.filter(word => word.tag !== 'PUNCT' && word.tag !== 'NUM');
  return {
    span,
    terms,
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
    lemmas: new Set(counted.map(({ lemma }) => lemma)),
    direction: directionOf(terms, lexicon),
  };
}

function directionOf(terms: readonly Term[], lexicon: Lexicon): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const { lemma, weight, stem } of terms) {
    const index = stem ? lexicon.indexOf(lemma) : undefined;
    if (index !== undefined) lexicon.add(index, weight, sum);
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map(value => value / length);
}
