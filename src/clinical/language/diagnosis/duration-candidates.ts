import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { ReadWord } from '../text/read-unit.ts';
import type { Candidate, DiagnosisUnit } from './candidate.ts';
import { timesNamed, type TimeNamed } from './time-named.ts';

const around = 4;
/** What words about a time tell of it: whose time it is, what it is the time of. */
const signs: readonly (readonly [string, RegExp])[] = [
  [
    'onset',
    /\b(?:since|onset|beg[aiu]n\w*|start\w*|came on|set in|first|appear\w*|dat(?:es?|ing)|go(?:es|ing) back|onwards?|ever since|noticed|came|return\w*|recogni[sz]ed|from|present|followed|emerged|arose|developed)\b/i,
  ],
  [
    'course',
    /\b(?:for|lasted|lasting|persist\w*|continu\w*|ongoing|duration|course|period|past|by now|now|going on|over|throughout|nearly|almost|about|roughly|at least|more than|running|unchanged|straight|in a row|to date|so far|already|constant|stable|symptoms?|illness|history)\b/i,
  ],
  ['ago', /\b(?:ago|back|earlier|prior|before)\b/i],
  [
    'frequency',
    /\b(?:per|each|every|times?|daily|weekly|nightly|monthly|a (?:day|night|week|month)|most|once|twice|x\s*\/|out of|of (?:seven|7))\b|\d\s*x\b|\/\s*(?:wk|week|day|d|night|mo|month|yr|hr)\b|x\s?\d/i,
  ],
  [
    'attack',
    /\b(?:attacks?|spells?|episodes?|outbursts?|tantrums?|bouts?|switch\w*|seizures?|runs?|binges?|at a time|in minutes|peaks?|over in|within|apiece)\b/i,
  ],
  ['age', /\b(?:years?[ -]old|y\/?o|yrs old|old|aged?|born|birthday|turn\w*)\b/i],
  [
    'other person',
    /\b(?:father|mother|dad|mom|brother|sister|husband|wife|uncle|aunt|boss|son|daughter|parents?|grand\w+|friend|teacher|partner)\b/i,
  ],
  [
    'remedy',
    /\b(?:meds?|medication\w*|dose\w*|sober|sobriety|clean|dry|abstin\w*|remission|therapy|treatment|prescri\w+|pills?|drug|taking|stopped|stable|program|rehab|admi\w+|hospital\w*|discharged|detox)\b/i,
  ],
  [
    'sentence',
    /\b(?:jail|prison|custody|served|probation|sentence|suspen\w+|grounded|married|marriage|wed|together|divorc\w+|employ\w+|job|works?|career|retired|hired|enlisted|service)\b/i,
  ],
  [
    'event',
    /\b(?:accident|crash|death|died|loss|fire|assault|surgery|birth|move[ds]?|divorce|separation|split|layoff|laid off|diagnosis|result|attack|storm|breakup|funeral)\b/i,
  ],
  [
    'planned',
    /\b(?:will|expected|plan\w*|next|recommend\w*|need\w*|requires?|criteri\w+|must|threshold|minimum|asks?|until)\b/i,
  ],
  [
    'lab',
    /\b(?:scan|lab|labs|screen\w*|test\w*|TSH|MRI|EEG|EKG|blood|checked|normal|negative|exam|culture|video)\b/i,
  ],
  ['without', /\b(?:no|not|never|without|denies|unknown|unclear|cannot|can't)\b/i],
  ['hours', /\b(?:a\.?m|p\.?m|o'clock|asleep|bed(?:time)?|night|sleeps?|awake|hours?)\b/i],
];

/** Words that make the time after them the length or the beginning of something: “for about”, “over the past”, “since”. */
const leads =
  /\b(?:for|over|past|last|lasting|lasted|since|going on|x|persist\w*|ongoing|continu\w*|throughout)\s*(?:(?:the|at|a|past|last|about|almost|nearly|over|roughly|least|more than|some|approximately|approx\.?|going on)\s+)*$/i;
/** What else that could be the length of, where the unit speaks of it. */
const others = ['remedy', 'sentence', 'planned', 'lab', 'other person', 'age'];

const sizeOf = ({ days = 0 }: TimeNamed): string =>
  days === 0
    ? 'none'
    : days < 0.9
      ? 'hours'
      : days < 3
        ? 'day'
        : days < 14
          ? 'days'
          : days < 60
            ? 'weeks'
            : days < 400
              ? 'months'
              : 'years';

/** The times that the units name, each described by what stands about it. */
export function durationCandidates(units: readonly DiagnosisUnit[], lexicon: Lexicon): Candidate[] {
  return units.flatMap(unit => {
    const times = timesNamed(unit.text);
    return times.map(time => ({
      passage: {
        field: unit.field,
        span: [unit.span[0] + time.span[0], unit.span[0] + time.span[1]] as const,
      },
      described: { has: featuresOf(time, { unit, times, lexicon }) },
    }));
  });
}

interface About {
  readonly unit: DiagnosisUnit;
  readonly times: readonly TimeNamed[];
  readonly lexicon: Lexicon;
}

function featuresOf(time: TimeNamed, { unit, times, lexicon }: About): string[] {
  const { kind, span } = time;
  const { text, words } = unit;
  const found = new Set([
    `k ${kind}`,
    `k ${kind} ${sizeOf(time)}`,
    `field ${unit.field}`,
    `k ${kind} ${unit.field}`,
  ]);
  const from = unit.span[0];
  const before = words.filter(word => word.span[1] - from <= span[0]).slice(-around);
  const after = words.filter(word => word.span[0] - from >= span[1]).slice(0, around);
  near(before.toReversed(), 'before', { found, lexicon });
  near(after, 'after', { found, lexicon });
  const told = text.slice(Math.max(0, span[0] - 24), span[0]);
  const follows = text.slice(span[1], span[1] + 24);
  for (const [name, pattern] of signs) {
    if (pattern.test(told)) found.add(`< ${name}`).add(`< ${name} ${kind}`);
    if (pattern.test(follows)) found.add(`> ${name}`).add(`> ${name} ${kind}`);
    if (pattern.test(text)) found.add(`in ${name}`);
    if (pattern.test(text.slice(...span))) found.add(`own ${name}`);
  }
  for (const feature of ledTo(text.slice(0, span[0]), `${kind} ${sizeOf(time)}`, found)) found.add(feature);
  if (/^\s*$/.test(text.slice(0, span[0]))) found.add('first').add(`first ${kind}`);
  if (/^[\s.,]*$/.test(follows) || span[1] >= text.length - 1) found.add('last');
  if (
    /^[\s.]*$/.test(follows) &&
    /^\W*(?:(?:about|approx\w*|roughly|nearly|some|over|at least|>|~|x|for|since|the|past|last|going on|almost|around|only)\W*)*$/i.test(
      text.slice(0, span[0]),
    )
  )
    found.add('alone');
  if (/^\s*[,;(]/.test(follows)) found.add('then comma');
  found.add(`unit ${words.length < 5 ? 'short' : words.length < 12 ? 'usual' : 'long'}`);
  const kinds = new Set(times.filter(other => other !== time).map(other => other.kind));
  for (const other of kinds) found.add(`with ${other}`).add(`with ${kind} ${other}`);
  return [...found];
}

/** Whether the words before a time lead to it, and whether something else is near that it could belong to. */
function ledTo(told: string, time: string, found: ReadonlySet<string>): string[] {
  if (!leads.test(told)) return ['not led'];
  const clear = others.some(name => found.has(`in ${name}`)) ? 'unclear' : 'clear';
  return ['led', `led ${time}`, `led ${clear}`, `led ${clear} ${time}`];
}

interface Into {
  readonly found: Set<string>;
  readonly lexicon: Lexicon;
}

function near(words: readonly ReadWord[], side: string, { found, lexicon }: Into): void {
  for (const [nth, { lemma, norm, tag }] of words.entries()) {
    const name = tag === 'NUM' ? '<number>' : lemma;
    if (nth === 0) found.add(`${side} 1 ${name}`);
    found.add(`${side} ${name}`);
    const index = lexicon.indexOf(norm);
    if (index !== undefined && index > 100) found.add(`${side} c${lexicon.classOf(index)}`);
  }
  if (words.length === 0) found.add(`${side} nothing`);
}
