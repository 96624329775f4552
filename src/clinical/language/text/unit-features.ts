import type { Lexicon, PartOfSpeech } from '../lexicon/open-lexicon.ts';
import { isNameLike } from './is-name-like.ts';
import { meaningPart } from './meaning-part.ts';
import type { ReadUnit, ReadWord } from './read-unit.ts';
import { partyOf } from './speaker-of.ts';

const light = new Set(['PUNCT', 'SYM', 'DET', 'SPACE']);

/** Headings that mean the same. */
const headings: readonly (readonly [RegExp, string])[] = [
  [/^(?:p|plan|next|next steps?|plan for next.*|follow.?up|homework|hw|disposition)$/, 'plan'],
  [/^(?:i|int|intervention\w*|interv|tx|technique|methods?|skills?)$/, 'intervention'],
  [/^(?:r|resp|response|client response)$/, 'response'],
  [/^(?:s|subjective|data|d|b|behaviou?r|presentation|presenting)$/, 'subjective'],
  [/^(?:o|objective|mse|observ\w*|mental status|affect|mood|appearance|speech)$/, 'objective'],
  [/^(?:a|assessment|assess|progress|impression)$/, 'assessment'],
  [/^(?:g|goals?|obj|goal\(s\))$/, 'goal'],
  [/^(?:risk|si\/hi|safety|si|hi)$/, 'risk'],
];

export function headingOf(unit: ReadUnit): string {
  return headings.find(([pattern]) => pattern.test(unit.heading))?.[1] ?? (unit.heading ? 'other' : 'none');
}

/** Words as classes, where which of them it is does not matter. */
function classOf(word: ReadWord, name: 'yes' | 'maybe' | 'no'): string {
  if (word.tag === 'NUM') return '<number>';
  if (name === 'yes') return '<name>';
  return word.tag === 'PROPN' ? word.norm : word.lemma;
}

/**
 * What a unit is like, as names of features: its words and neighbours of words, the fields of meaning they stand in with who does it and
 * whether it is denied or quoted, its numbers, quotes, tense and heading.
 */
export function unitFeatures(unit: ReadUnit, lexicon: Lexicon): string[] {
  const found = new Set<string>([`h ${headingOf(unit)}`]);
  const words = unit.words.filter(({ tag }) => !light.has(tag) || tag === 'SYM');
  const likely = words.map((word, nth) =>
    isNameLike({ raw: rawOf(word, unit), norm: word.norm, isFirst: nth === 0 }, lexicon),
  );
  const classes = words.map((word, nth) => classOf(word, likely[nth] ?? 'no'));
  for (const [nth, word] of words.entries()) {
    const name = classes[nth] ?? '';
    const as = `${word.isNegated ? 'not ' : ''}${word.isQuoted ? 'quoted ' : ''}`;
    found.add(`w ${name}`);
    if (as) found.add(`w ${as}${name}`);
    const next = classes[nth + 1];
    if (next !== undefined) found.add(`b ${name} ${next}`);
    const index = lexicon.indexOf(word.norm);
    if (index !== undefined && index > 60) found.add(`c ${as}${lexicon.classOf(index)}`);
    if (likely[nth] !== 'no') nameFeatures({ words, nth, isSure: likely[nth] === 'yes', lexicon }, found);
    const part = meaningPart[word.tag];
    if (part) meaningFeatures({ word, part, as, lexicon }, found);
    const party = partyOf(word);
    if (party && !word.isQuoted) found.add(`p ${party}`);
    if (word.by !== undefined || word.tag === 'VERB') verbFeatures(word, lexicon, found);
  }
  shapeFeatures(unit, found);
  return [...found];
}

const rawOf = ({ span }: ReadWord, unit: ReadUnit): string =>
  unit.text.slice(span[0] - unit.span[0], span[1] - unit.span[0]);

interface Named {
  readonly words: readonly ReadWord[];
  readonly nth: number;
  readonly isSure: boolean;
  readonly lexicon: Lexicon;
}

/** How a name stands: what kind of name it is used like, who or what stands before it, and what it does. */
function nameFeatures({ words, nth, isSure, lexicon }: Named, found: Set<string>): void {
  const kind = isSure ? 'n' : 'n?';
  const word = words[nth];
  const [before, after] = [words[nth - 1], words[nth + 1]];
  const index = lexicon.indexOf(word?.norm ?? '');
  found.add(`${kind} is ${index === undefined ? 'unknown' : lexicon.classOf(index)}`);
  found.add(`${kind} after ${before ? (partyOf(before) ?? before.tag) : 'start'}`);
  found.add(`${kind} after ${before?.lemma ?? 'start'}`);
  found.add(`${kind} before ${after?.tag ?? 'end'}`);
  found.add(`${kind} before ${after?.lemma ?? 'end'}`);
}

interface Meant {
  readonly word: ReadWord;
  readonly part: PartOfSpeech;
  readonly as: string;
  readonly lexicon: Lexicon;
}

function meaningFeatures({ word, part, as, lexicon }: Meant, found: Set<string>): void {
  for (const { field, id, above } of lexicon.meanings(word.lemma, part).slice(0, 2)) {
    found.add(`f ${as}${part}${field}`);
    found.add(`m ${id}`);
    if (above) found.add(`m ${above}`);
  }
}

/** Tense as far as the ending tells it: what was done is told in the past, what is to come in the bare form. */
const tenseOf = ({ norm, lemma }: ReadWord): string =>
  norm.endsWith('ing') ? 'ing' : norm === lemma ? 'bare' : norm.endsWith('s') ? 'present' : 'past';

function verbFeatures(word: ReadWord, lexicon: Lexicon, found: Set<string>): void {
  const by = word.isQuoted ? 'quoted' : (word.by ?? 'nobody');
  const denied = word.isNegated ? ' not' : '';
  found.add(`v ${by}${denied} ${word.lemma}`);
  found.add(`t ${by} ${tenseOf(word)}`);
  for (const { field } of lexicon.meanings(word.lemma, 'v').slice(0, 1))
    found.add(`vf ${by}${denied} ${field}`);
}

const shapes: readonly (readonly [string, RegExp])[] = [
  ['quote', /["“][^"“”]{2,}["”]/],
  ['first person quote', /["“][^"“”]*\b(?:I|I'm|I've|my|me)\b[^"“”]*["”]/],
  ['first person', /(?<!["“][^"“”]*)\b(?:I|my|me|I've|I'd)\b/],
  ['from to', /\d+(?:\.\d+)?\s*(?:to|->|→|>|-->|–)\s*\d+/],
  ['number with former', /\d+\s*\((?:was |from |prev\w*\.? |last )?\d+\)/],
  ['rating', /\b\d+(?:\.\d+)?\s*(?:\/|out of)\s*(?:10|100|5|8)\b/],
  ['percent', /%|\bpercent\b/],
  ['times', /\b\d+\s*x\b|\bx\s*\d+|\btimes\b/i],
  ['instrument', /\b[A-Z]{2,6}-?[A-Z]?\d{1,2}\b/],
  ['date', /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/],
  ['clock', /\b\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\b)|\b\d{1,2}:\d\d\b/i],
  ['arrow', /->|→|=>|>/],
  [
    'comparison',
    /\b(?:more|less|fewer|better|worse|than|down|up|again|still|since|compared|last (?:week|month|time|session)|before|now|used to|no longer|first time|still)\b/i,
  ],
  [
    'because',
    /\b(?:because|since|so that|so she|so he|so they|in order|to help|given|as (?:he|she|they|client|the)|aim|purpose|rationale|reason|want(?:ed|ing)? (?:him|her|them))\b/i,
  ],
  ['purpose', /\bto (?!him|her|them|the|a|my|his|me|session|work|school)[a-z]{3,}/],
  ['question', /\?/],
  ['mark ticked', /\[x\]|☒|✓|\(x\)/i],
  ['mark empty', /\[ ?\]|☐/],
  ['slash', /\//],
  ['capitals', /\b[A-Z]{4,}\b/],
  [
    'next',
    /\b(?:next|will|plan|until|by (?:mon|tue|wed|thu|fri|sat|sun)|tomorrow|this week|each (?:night|day|morning)|daily|nightly|before (?:next|we))\b/i,
  ],
  ['named', /\b(?:Mr|Mrs|Ms|Dr|Miss|Aunt|Uncle|Coach|Nurse|Officer)\.? [A-Z][a-z]+/],
];

function shapeFeatures(unit: ReadUnit, found: Set<string>): void {
  for (const [name, pattern] of shapes) if (pattern.test(unit.text)) found.add(`s ${name}`);
  const count = unit.words.length;
  found.add(`l ${count < 4 ? 'few' : count < 9 ? 'some' : count < 20 ? 'usual' : 'many'}`);
  const quoted = unit.words.filter(({ isQuoted }) => isQuoted).length;
  if (quoted > count / 2) found.add('s mostly quoted');
  if (!unit.words.some(({ tag }) => tag === 'VERB')) found.add('s no verb');
}
