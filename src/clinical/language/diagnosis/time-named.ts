import type { Span } from '../reading.ts';

/** What kind of time some words name. */
export type TimeKind =
  'length' | 'age' | 'year' | 'month' | 'school' | 'stage' | 'season' | 'ordinal' | 'onset';

/** Some words of a text that name a time. */
export interface TimeNamed {
  readonly kind: TimeKind;
  readonly span: Span;
  /** Days, where the words name a length. */
  readonly days?: number;
  /** Years, where they name somebody's age. */
  readonly age?: number;
}

const ones =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety|hundred'.split(
    '|',
  );
const worth: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ones.slice(0, 20).map((word, nth) => [word, nth + 1])),
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
  a: 1,
  an: 1,
  half: 0.5,
  couple: 2,
  few: 3,
  several: 4,
  some: 3,
  many: 6,
};
const unitDays: readonly (readonly [RegExp, number])[] = [
  [/^min/, 1 / 1440],
  [/^(?:hour|hr|h$)/, 1 / 24],
  [/^(?:d$|day|night)/, 1],
  [/^(?:w|wk|week)/, 7],
  [/^fortnight/, 14],
  [/^(?:mo|mth|month)/, 30.4],
  [/^season|^semester|^term/, 90],
  [/^(?:y|yr|year)/, 365],
  [/^decade/, 3650],
];
const number = `\\d+(?:\\.\\d+)?|${ones.join('|')}|an?|half an?|(?:a )?couple(?: of)?|(?:a )?few|several|some|many`;
const length = new RegExp(
  `(?<![\\w.])(?:(?<count>${number})(?:\\s*(?:-|–|to|or)\\s*(?<upper>\\d+|${ones.join('|')}))?(?<half> and a half)?(?:[ -]|(?<=\\d))(?:more |full |whole |straight |solid |consecutive |or more |or so |odd |plus |long |entire )*)(?<unit>minutes?|mins?|hours?|hrs?|days?|nights?|d|weeks?|wks?|w|fortnights?|months?|mos?|mths?|seasons?|semesters?|terms?|years?|yrs?|y|decades?)\\b(?!\\/[od])(?<half2> and a half)?`,
  'gi',
);
const bare = /\b(?:months|years|weeks|decades)\b/gi;
const onset =
  /\b(?:since|onset|began|begun|begins?|beginning|started|starting|dates? (?:to|from|back)|dating (?:to|from|back)|goes back|going back|went back|came on|set in|first (?:sign|symptom|noticed|noted|seen|appeared)\w*|appeared|ever since|onwards?|lifelong|life-long|all (?:his|her|their|my) (?:adult )?life|always|as long as (?:he|she|they|i) can remember)\b/gi;
const age =
  /\b(?:age[ds]?|at age|at|by age|by|from age|from|since|about|around|was|turned|now|is|he's|she's)[ :]+(?:about |around |the age of |some )?(?<age>\d{1,2}|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b(?!\s*(?:[%:/.]\d|am\b|a\.m|pm\b|p\.m|min|hour|hr|x\b|days?|weeks?|wks?|months?|mos?|lb|pounds?|mg))|\b(?<old>\d{1,2})[ -]?(?:y\/?o|years?[ -]old|yrs?[ -]old)\b/gi;
const year = /(?:\b(?:19[4-9]\d|20[0-4]\d)|(?<=\s)['’]\d\d)\b(?!\s*(?:lb|kcal|calories|mg))/g;
const month =
  /\b(?:(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?|(?:in|since|last|this|mid|late|early|of|from|until)[ -](?:May|Mar)\b)|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b|\b\d{1,2}\/(?:19|20)?\d{2}\b/g;
const school =
  /\b(?:pre-?k|preschool|kindergarten|\d{1,2}(?:st|nd|rd|th)[ -]grade|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[ -]grade|grade (?:\d+|one|two|three|four|five|six)|elementary(?: school)?|grade school|primary school|middle school|junior high|high school|college|university|(?:freshman|sophomore|junior|senior) year|graduation|boot camp)\b/gi;
const stage =
  /\b(?:childhood|birth|infancy|toddler(?:hood)?|boyhood|girlhood|adolescence|puberty|menarche|menopause|(?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies)|teen(?:age|aged)? years|adulthood|a (?:boy|girl|child|kid|teen|teenager|baby)|weaning|adult life|young adult\w*|earliest)\b/gi;
const season =
  /\b(?:(?:last|this|since|the|all|past|late|early|over|mid)[ -](?:spring|summer|fall|autumn|winter|christmas|thanksgiving|easter|halloween|new year'?s?|labor day|memorial day|july 4th|ramadan|lent|holidays?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|school year|year|month|week)|(?:spring|summer|fall|autumn|winter) (?:of|break|semester|term)|(?:christmas|thanksgiving|easter|halloween|labor day))\b/gi;
const ordinal =
  /\b(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:week|month|year|day|trimester|wk|mo|yr)\b|\b(?:day|week|month|year|wk) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/gi;

/** All words of a text that name a time, in order; of words that could be two kinds, the first kind of the list stands. */
export function timesNamed(text: string): TimeNamed[] {
  const found: TimeNamed[] = [];
  const isFree = (span: Span): boolean =>
    found.every(({ span: [from, to] }) => span[1] <= from || span[0] >= to);
  const put = (kind: TimeKind, at: number, all: string, more: Partial<TimeNamed> = {}): void => {
    const span: Span = [at, at + all.length];
    if (isFree(span)) found.push({ kind, span, ...more });
  };
  for (const { index, 0: all, groups = {} } of text.matchAll(ordinal))
    put(
      'ordinal',
      index,
      all,
      /^(?:day|week|month|year|wk)/i.test(all)
        ? { days: daysOf({ count: /\w+$/.exec(all)?.[0], unit: /^\w+/.exec(all)?.[0], ...groups }) }
        : {},
    );
  for (const { index, 0: all, groups = {} } of text.matchAll(age)) {
    const told = groups['age'] ?? groups['old'] ?? '';
    put('age', index, all, { age: worth[told.toLowerCase()] ?? Number(told) });
  }
  for (const { index, 0: all, groups = {} } of text.matchAll(length))
    if (!isRate(groups, text.slice(0, index))) put('length', index, all, { days: daysOf(groups) });
  for (const { index, 0: all } of text.matchAll(bare))
    put('length', index, all, { days: daysOf({ count: 'few', unit: all }) });
  const others: readonly (readonly [TimeKind, RegExp])[] = [
    ['season', season],
    ['month', month],
    ['school', school],
    ['stage', stage],
    ['year', year],
    ['onset', onset],
  ];
  for (const [kind, pattern] of others)
    for (const { index, 0: all } of text.matchAll(pattern)) put(kind, index, all);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** “Twice a week”, “three nights a week” and “5x a day” tell how often, and not how long. */
const isRate = ({ count = '' }: Groups, before: string): boolean =>
  /^an?$/i.test(count) && counted.test(before.slice(-20));
const counted = new RegExp(
  `(?:\\b(?:times|once|twice|nights?|days?|mornings?|evenings?|hours?|hrs?|minutes?|mins?|most|${ones.join('|')})|\\d ?x?)\\s+$`,
  'i',
);

type Groups = Readonly<Record<string, string | undefined>>;

function daysOf({ count = '', unit = '', half, half2 }: Groups): number {
  const told = count.toLowerCase().replace(/^a (?=couple|few)| of$/g, '');
  const own = /^half/.test(told) ? 0.5 : (worth[told] ?? Number(told));
  const each = unitDays.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1] ?? 1;
  return ((Number.isFinite(own) ? own : 1) + ((half ?? half2) ? 0.5 : 0)) * each;
}
