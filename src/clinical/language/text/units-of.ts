import type { Span } from '../reading.ts';
import { statementsIn } from './statements-in.ts';

/** A sentence, or a part of one between semicolons, or an item of a list: the smallest stretch of a note that is read as a whole. */
export interface Unit {
  readonly span: Span;
  /** The heading it stands under (`plan`, `response`), in small letters; empty before the first one. */
  readonly heading: string;
}

const heading =
  /(?<=^|\n|[.;|]\s{1,3})[ \t]{0,40}(?:[-*•][ \t]{0,40})?((?:[A-Z]{1,4}|[A-Z][A-Za-z/&-]{1,40}(?: [A-Za-z/&-]{1,40}){0,3}))[ \t]{0,40}(?::|(?<=\b[SOAPDBIRG]) ?[-–—](?= ))[ \t]*/g;

/** Nobody writes sentences of two hundred words; what has no full stop for so long was dictated, and is read in parts. */
const longest = 1_000;

/** Ends of sentences: `.`, `!`, `?` before a space, a new line, `;` and `|`; not inside numbers, codes, times, after one letter or usual short forms. */
const end = /(?<![.!?…])[.!?…]+["”’')\]]*(?=\s)|[;|\n]|\s[–—]\s/g;
const short =
  /(?:^|[\s("“/])(?:dr|mr|mrs|ms|prof|st|ct|pt|th|cl|vs|approx|appt|hx|tx|dx|sx|wk|wks|hr|hrs|min|mins|sess|no|resp|incl|esp|e\.g|i\.e|etc|a\.m|p\.m|jr|sr|dept|ave|[a-z])\.$/i;

/** Takes a text apart into units, in order. Every character that is not white space or a heading stands in one of them. */
export function unitsOf(text: string): Unit[] {
  const found: Unit[] = [];
  let under = '';
  let from = 0;
  for (const { index, 0: all, 1: named = '' } of text.matchAll(heading)) {
    found.push(...pieces(text, [from, index], under));
    under = named.toLowerCase();
    from = index + all.length;
  }
  return [...found, ...pieces(text, [from, text.length], under)];
}

function pieces(text: string, [from, to]: Span, under: string): Unit[] {
  const found: Unit[] = [];
  let start = from;
  const close = (at: number): void => {
    const raw = text.slice(start, at);
    const begin = start + (raw.length - raw.trimStart().length);
    const stop = begin + raw.trim().length;
    if (/[\p{L}\p{N}]/u.test(raw))
      for (const statement of statementsIn(text, [begin, stop]))
        for (const span of parts(text, statement)) found.push({ span, heading: under });
    start = at;
  };
  for (const { index, 0: mark } of text.slice(from, to).matchAll(end)) {
    const at = from + index + mark.length;
    if (mark.startsWith('.') && mark.length === 1 && short.test(text.slice(Math.max(start, at - 12), at)))
      continue;
    close(at);
  }
  close(to);
  return found;
}

/** An endless stretch in parts that end between two words, where it has such. */
function parts(text: string, [from, to]: Span): Span[] {
  const found: Span[] = [];
  let start = from;
  while (to - start > longest) {
    const gap = text.lastIndexOf(' ', start + longest);
    const end = gap > start ? gap : start + longest;
    found.push([start, end]);
    start = text.charAt(end) === ' ' ? end + 1 : end;
  }
  return [...found, [start, to]];
}
