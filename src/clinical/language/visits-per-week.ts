import { writtenNumber } from './written-number.ts';

export interface Frequency {
  /** Visits a week; where a text tells several rhythms, the slowest and the fastest. */
  readonly least: number;
  readonly most: number;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const nth = `${ordinals.join('|')}|other|[1-8](?:st|nd|rd|th)|${writtenNumber.pattern}`;
const weeksIn = { day: 1 / 7, week: 1, fortnight: 2, month: 52 / 12, quarter: 13 } as const;
type Unit = keyof typeof weeksIn;

const every = new RegExp(
  `(?<![\\p{L}])(?:every|each) (?:(${nth})(?: ?(?:to|or|-|–) ?(${nth}))? )?(week|fortnight|month|day|quarter)s?(?![\\p{L}])`,
  'giu',
);
const times = new RegExp(
  `(?<![\\p{L}\\p{N}])(once|twice|${writtenNumber.pattern})(?: ?(?:to|or|-|–) ?(twice|${writtenNumber.pattern}))? ?(?:x|×|times?|sessions?|visits?|hours?)? ?(?:/|a |an |per |each |every )?(week|fortnight|month|day|quarter)(?:ly)?(?![\\p{L}])`,
  'giu',
);
const rhythms: readonly (readonly [RegExp, number, number])[] = [
  [/(?<![\p{L}])bi-?weekly(?![\p{L}])/giu, 1 / 2, 2],
  [/(?<![\p{L}])fortnightly(?![\p{L}])/giu, 1 / 2, 1 / 2],
  [/(?<![\p{L}-])weekly(?![\p{L}])/giu, 1, 1],
  [/(?<![\p{L}])bi-?monthly(?![\p{L}])/giu, 6 / 52, 24 / 52],
  [/(?<![\p{L}-])monthly(?![\p{L}])/giu, 12 / 52, 12 / 52],
  [/(?<![\p{L}])quarterly(?![\p{L}])/giu, 4 / 52, 4 / 52],
  [/(?<![\p{L}])daily(?![\p{L}])/giu, 7, 7],
];

function countOf(written: string): number {
  const word = written.toLowerCase();
  if (word === 'other' || word === 'twice') return 2;
  if (word === 'once') return 1;
  const place = ordinals.indexOf(word);
  return place === -1 ? writtenNumber.read(word.replace(/(?:st|nd|rd|th)$/, '')) : place + 1;
}

const weeksOf = (unit: string | undefined): number => weeksIn[(unit ?? 'week').toLowerCase() as Unit];
const blanked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, words => ' '.repeat(words.length));

/** How often visits are ordered, from words such as "weekly", "twice a week" or "every second to third week"; undefined when none is told. */
export function visitsPerWeek(text: string): Frequency | undefined {
  const apart = [...text.matchAll(every)].flatMap(([, first = 'first', last = first, unit]) =>
    [first, last].map(count => 1 / (countOf(count) * weeksOf(unit))),
  );
  const rest = blanked(text, every);
  const within = [...rest.matchAll(times)].flatMap(([, first = 'once', last = first, unit]) =>
    [first, last].map(count => countOf(count) / weeksOf(unit)),
  );
  const left = blanked(rest, times);
  const named = rhythms.flatMap(([pattern, least, most]) =>
    left.search(pattern) === -1 ? [] : [least, most],
  );
  const told = [...apart, ...within, ...named].filter(rate => Number.isFinite(rate) && rate > 0);
  return told.length === 0 ? undefined : { least: Math.min(...told), most: Math.max(...told) };
}
