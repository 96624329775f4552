import type { Span } from '../reading.ts';
import { quotedStretches } from './quoted-stretches.ts';
import { speaksOfPerson } from './speaks-of-person.ts';
import { type Term, terms } from './term.ts';
import { isToldByAnother } from './told-by-another.ts';

/** A judging word in the writer's own voice, with what could stand in its place. */
export interface Pejorative {
  readonly term: Term;
  readonly span: Span;
  /** The words as they stand in the text. */
  readonly words: string;
  /** What could stand there, ready to be put in; the first is the nearest. */
  readonly offers: readonly string[];
}

const compiled = terms.map(term => ({
  term,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${term.match})(?![\\p{L}\\p{N}])`, 'giu'),
  unless: term.unless === undefined ? undefined : new RegExp(term.unless, 'iu'),
}));

const denied =
  /(?<![\p{L}])(?:not|never|isn[’']t|wasn[’']t|no longer|nor|neither|rather than|instead of)(?: (?:an?|being|at all))? $/iu;
/** So many characters on either side decide whether a word means something else there. */
const around = 32;

interface Listening {
  /** The whole text tells what somebody else said, as the place for the client's report does. */
  readonly isReport?: boolean;
}

/** The judging words of a text, in order, none within another: outside quotations, about people, and in the writer's own voice. */
export function pejorativesIn(text: string, { isReport = false }: Listening = {}): Pejorative[] {
  const quotes = quotedStretches(text);
  const isQuoted = (at: number): boolean => quotes.some(([from, to]) => from <= at && at < to);
  const found = compiled.flatMap(({ term, pattern, unless }) =>
    [...text.matchAll(pattern)].flatMap((match): Pejorative[] => {
      const [words = ''] = match;
      const span: Span = [match.index, match.index + words.length];
      if (words === '' || isQuoted(span[0]) || unless?.test(nearby(text, span))) return [];
      if (!isOwnVoice(term, text, span, isReport)) return [];
      return [{ term, span, words, offers: offersOf(term, match, text) }];
    }),
  );
  return withoutOverlaps(found);
}

const nearby = (text: string, [from, to]: Span): string =>
  text.slice(Math.max(0, from - around), to + around);

function isOwnVoice(term: Term, text: string, span: Span, isReport: boolean): boolean {
  if (denied.test(text.slice(Math.max(0, span[0] - around), span[0]))) return false;
  if (term.of === 'person' && !speaksOfPerson(text, span)) return false;
  return term.reported === true || (!isReport && !isToldByAnother(text, span[0]));
}

function offersOf({ offers = [] }: Term, match: RegExpExecArray, text: string): string[] {
  const filled = offers.map(offer => offer.replace('$1', match[1] ?? ''));
  const isOpening = /^\p{Lu}/u.test(match[0]) && /(?:^|[.!?:\n]\s*)$/u.test(text.slice(0, match.index));
  return isOpening ? filled.map(offer => offer.charAt(0).toUpperCase() + offer.slice(1)) : filled;
}

function withoutOverlaps(found: readonly Pejorative[]): Pejorative[] {
  const sorted = found.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  return sorted.filter(({ span: [from, to] }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
