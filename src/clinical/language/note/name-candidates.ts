import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Span } from '../reading.ts';
import { isNameLike } from '../text/is-name-like.ts';
import type { ReadUnit, ReadWord } from '../text/read-unit.ts';
import { partyOf } from '../text/speaker-of.ts';

/** A word of a note that may be somebody's name, with what speaks for and against it wherever it stands. */
export interface NameCandidate {
  readonly name: string;
  readonly spans: readonly Span[];
  /** Names of features. */
  readonly has: readonly string[];
}

/** Words before a name that say whose it is, beside those that `partyOf` knows. */
const title =
  /^(?:mr|mrs|ms|miss|mx|sir|madam|aunt|auntie|uncle|grandma|grandpa|nana|cousin|coach|pastor|father|sister|brother|deacon|rabbi|imam|officer|sergeant|judge|principal|señora|doña|don)\.?$/;
const healer =
  /^(?:dr|doctor|nurse|psychiatrist|therapist|counselor|prescriber|psychologist|physician|np|rn|pa|lcsw|md|intern|clinician|pcp)\.?$/;
const placeBefore = /^(?:in|at|to|on|from|near|around|through|into|toward|towards|outside)$/;
const placeAfter =
  /^(?:street|st|avenue|ave|road|rd|route|highway|school|high|middle|elementary|hospital|clinic|center|house|home|park|bridge|station|store|county|city|church|hall|inn|lake|river|island|beach|mall|market|bus|line|drive|lane|court|hotel|day|eve|method|scale|inventory|index|test|syndrome|disease|disorder|protocol|program|technique|model|law|act)$/;
const creature =
  /^(?:dog|cat|puppy|kitten|horse|parrot|hamster|rabbit|bird|pet|doll|puppet|bear|figure|character|dinosaur|toy|avatar|fish|turtle|lizard|snake|pony|guinea)$/;

/** The words of a note that may be names, each once. */
export function nameCandidates(units: readonly ReadUnit[], lexicon: Lexicon): NameCandidate[] {
  const found = new Map<string, { spans: Span[]; has: Set<string> }>();
  for (const [at, unit] of units.entries()) {
    const words = unit.words;
    for (const [nth, word] of words.entries()) {
      const raw = unit.text.slice(word.span[0] - unit.span[0], word.span[1] - unit.span[0]);
      const before = wordBefore(words, nth);
      const kind = kindOf({ raw, word, before, isFirst: nth === 0 }, lexicon);
      if (kind === undefined) continue;
      const known = found.get(word.norm) ?? { spans: [], has: new Set<string>() };
      known.spans.push(word.span);
      for (const feature of standing({ words, nth, kind, isOpening: at === 0 && nth < 3 }, lexicon))
        known.has.add(feature);
      found.set(word.norm, known);
    }
  }
  return [...found].map(([name, { spans, has }]) => {
    const times = spans.length === 1 ? 'once' : spans.length < 4 ? 'some times' : 'often';
    return { name, spans, has: [...has, `times ${times}`] };
  });
}

type Kind = 'capital' | 'ordinary' | 'small';

interface Seen {
  readonly raw: string;
  readonly word: ReadWord;
  readonly before: ReadWord | undefined;
  readonly isFirst: boolean;
}

/** A capital tells a name; in notes without capitals a word that is no ordinary one, after the word for somebody. */
function kindOf({ raw, word, before, isFirst }: Seen, lexicon: Lexicon): Kind | undefined {
  const likely = isNameLike({ raw, norm: word.norm, isFirst }, lexicon);
  if (likely === 'yes') return 'capital';
  if (likely === 'maybe') return 'ordinary';
  const party = before && partyOf(before);
  const isOrdinary = (['n', 'v', 'a', 'r'] as const).some(
    part => lexicon.meanings(word.norm, part).length > 0,
  );
  const isSmall = /^[a-z]{3,}$/.test(raw) && !isOrdinary && (lexicon.indexOf(word.norm) ?? 9_999) > 1_500;
  return isSmall && (party === 'relative' || title.test(before?.norm ?? '')) ? 'small' : undefined;
}

/** The word before, over a comma, an article or a possessive. */
function wordBefore(words: readonly ReadWord[], nth: number): ReadWord | undefined {
  const before = words[nth - 1];
  return before && /^(?:,|\(|\.|'s|"|named|called)$/.test(before.norm) ? words[nth - 2] : before;
}

interface Standing {
  readonly words: readonly ReadWord[];
  readonly nth: number;
  readonly kind: Kind;
  readonly isOpening: boolean;
}

function standing({ words, nth, kind, isOpening }: Standing, lexicon: Lexicon): string[] {
  const [word, after, then] = [words[nth], words[nth + 1], words[nth + 2]];
  const near = wordBefore(words, nth);
  const before = words[nth - 1];
  const index = lexicon.indexOf(word?.norm ?? '');
  const tests: [string, boolean][] = [
    [
      'title before',
      title.test(before?.norm ?? '') || (before?.norm === '.' && title.test(words[nth - 2]?.norm ?? '')),
    ],
    ['healer near', [near, before, after, then, words[nth - 2]].some(each => healer.test(each?.norm ?? ''))],
    ['place before', placeBefore.test(before?.norm ?? '')],
    ['place after', placeAfter.test(after?.norm ?? '')],
    ['article before', /^(?:the|a|an|this|that)$/.test(before?.norm ?? '')],
    ['creature near', words.slice(Math.max(0, nth - 5), nth + 5).some(({ lemma }) => creature.test(lemma))],
    ['owns', after?.norm === "'s"],
    ['named', /^(?:named|called)$/.test(before?.norm ?? '')],
    [
      'with before',
      /^(?:with|and|told|asked|called|texted|hit|saw|met|by|for|about|like|than)$/.test(before?.norm ?? ''),
    ],
    ['between commas', before?.norm === ',' && after?.norm === ','],
    ['in brackets', before?.norm === '('],
    ['verb after', after?.tag === 'VERB' || after?.tag === 'AUX'],
    ['name after', after !== undefined && isCapital(after)],
    ['name before', before !== undefined && isCapital(before)],
    ['quoted', word?.isQuoted === true],
    ['opening', isOpening],
    ['first', nth === 0],
  ];
  return [
    `kind ${kind}`,
    `class ${index === undefined ? 'unknown' : lexicon.classOf(index)}`,
    `before ${near ? (partyOf(near) ?? near.tag) : 'nothing'}`,
    `before is ${near?.lemma ?? 'nothing'}`,
    `after is ${after?.tag ?? 'nothing'}`,
    ...tests.filter(([, holds]) => holds).map(([name]) => name),
  ];
}

const isCapital = ({ tag }: ReadWord): boolean => tag === 'PROPN';
