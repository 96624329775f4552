import type { Reading, Span } from './reading.ts';
import { sentencesOf } from './sentences-of.ts';
import { wordsOf } from './words-of.ts';

const self = '(?:my|him|her|them|your)sel(?:f|ves)';
const dying = [
  'suicid\\w+',
  `kill(?:s|ed|ing)? ${self}`,
  `(?:hurt|harm|cut|burn)(?:s|ing|ting)? ${self}`,
  'end(?:s|ed|ing)? (?:my|his|her|their) (?:own )?life',
  'want(?:s|ed|ing)? to (?:die|be dead)',
  'wish(?:es|ed|ing)? (?:to (?:die|be dead)|(?:i|he|she|they) (?:was|were) dead)',
  'better off (?:dead|without me)',
  // To be tired of living, as it is said at the edge of sleep; not wanting to wake at six is another matter.
  `(?:do(?:es)?|did)(?: not|n[’']t) want to (?:wake up(?! (?:at|before|early|for|in|on|so|to)(?![\\p{L}]))|be (?:alive|here any ?more|around any ?more)|live(?: any ?more)?(?= *(?:[.,;:!?”"]|$)))`,
  'wish(?:es|ed|ing)? not to wake(?: up)?',
  'self-(?:harm|injur)\\w*',
  'cut(?:s|ting) (?:my|her|his|their) (?:own )?(?:arms?|wrists?|legs?|thighs?|skin)',
  '(?:thought|thoughts|thinks?|thinking|want(?:s|ed)?|plan(?:s|ned)?) (?:of|about|to) tak(?:e|ing) all (?:of )?(?:my|her|his|their|the) (?:pills|tablets|medication)',
  // The short form counts only beside a word that makes it one.
  '(?:passive|active|fleeting|intermittent|chronic|report(?:s|ed|ing)?) SI',
  'endors(?:es|ed|ing) (?:(?:passive|active|fleeting|intermittent|chronic) )?SI',
  'overdos\\w+',
];
const others = [
  'homicid\\w+',
  `(?:want|wish|plan|threaten)\\w* to (?:kill|hurt|harm|stab|shoot) (?!${self})\\w+`,
];
const pattern = new RegExp(`(?<![\\p{L}-])(?:${[...dying, ...others].join('|')})(?![\\p{L}])`, 'giu');
const negation =
  /^(?:no|not|nor|never|none|without|den(?:y|ies|ied|ying)|absent|lacks?|isn[’']t|wasn[’']t|don[’']t|doesn[’']t|didn[’']t|neither)$/iu;

/** A sentence about another time, another person, or what was asked speaks of no danger now. */
const elsewhere =
  /(?<![\p{L}])(?:asked|asks|screen\w*|assess\w*|history|past|previous|earlier|former\w*|used to|ago|since|after|last|remission|no longer|anniversary|prevent\w*|mother|father|brother|sister|son|daughter|friend|uncle|aunt|cousin|husband|wife|partner|film|book|song|means|if)(?![\p{L}])/iu;

/** What is endorsed is affirmed, whatever was denied before it. */
const isAffirmed = /^endors/iu;

/** A clause that opens with a negation denies all it lists ("no thoughts of death or suicide"). */
const deniedList =
  /(?:^|[;:,.] *)(?:no|not|without|den(?:ies|ied))(?![\p{L}])(?:(?!(?:but|yet|except)(?![\p{L}]))[^;:.])*$/iu;

/** So many characters back a sentence is read; nobody denies from further away. */
const reach = 300;

/** Whether a negation stands among so many words before a place in a sentence, or opens the clause. */
function isDenied(sentence: string, place: number, withinWords: number): boolean {
  const before = sentence.slice(Math.max(0, place - reach), place);
  const words = wordsOf(before).slice(-withinWords);
  return deniedList.test(before) || words.some(word => negation.test(word));
}

/**
 * Whether a text speaks of a present wish or danger to die, or to hurt oneself or others. Careful on purpose: a sentence in which it is
 * denied just before, asked about, past or about somebody else is left out.
 */
export function tellsDanger(text: string, negationWords = Number.POSITIVE_INFINITY): Reading {
  if (text.search(pattern) < 0) return { holds: false, spans: [] };
  const spans = sentencesOf(text).flatMap(({ text: sentence, span: [start] }) =>
    elsewhere.test(sentence)
      ? []
      : [...sentence.matchAll(pattern)]
          .filter(
            ({ index, 0: words }) => isAffirmed.test(words) || !isDenied(sentence, index, negationWords),
          )
          .map(({ index, 0: words }): Span => [start + index, start + index + words.length]),
  );
  return { holds: spans.length > 0, spans };
}
