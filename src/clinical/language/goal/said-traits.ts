import { type Described, logOdds } from '../learned/linear-model.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { isFirstPerson, wording } from '../objective/wording.ts';
import type { Span } from '../reading.ts';
import { type Party, partyOf } from '../text/speaker-of.ts';
import { type ReadUnit, type ReadWord, readUnits } from '../text/read-unit.ts';
import { wordModels } from './word-models.ts';
import { quotedIn } from './quoted-in.ts';
import { talkTraits } from './talk-traits.ts';

/** Names by which forms and plans call somebody. */
const calledInPlans = /\b(?:client|pt|ct|patient|consumer|member|individual|resident|student|youth)\b/i;
const others: ReadonlySet<Party> = new Set(['relative', 'professional', 'group']);
const says =
  /^(?:say|state|report|request|express|identify|describe|verbalize|hope|want|wish|like|desire|ask|seek)$/;
/** So many words outside of quotes tell who speaks. */
const near = 12;

/** What tells whether the words of a goal are the client's: whether they are quoted, who is named beside them, how they are worded. */
export function saidTraits(text: string, units: readonly ReadUnit[], lexicon: Lexicon): Described {
  const quotes = quotedIn(text);
  const words = units.flatMap(unit => unit.words);
  const inside = quotes.map(([from, to]) => text.slice(from + 1, to - 1)).join(' ');
  const told = quotes.length > 0 ? inside : text;
  const toldWords = quotes.length > 0 ? readUnits(inside).flatMap(unit => unit.words) : words;
  const outside = words.filter(
    ({ tag, span }) => tag !== 'PUNCT' && !quotes.some(([from, to]) => span[0] >= from && span[1] <= to),
  );
  const form = formOf(text, quotes);
  const as = quotes.length > 0 ? 'quoted' : 'plain';
  const talk = Math.max(-2, Math.min(2, logOdds(wordModels.talk, talkTraits(toldWords, lexicon)) / 2));
  const first = toldWords.find(({ tag }) => tag !== 'PUNCT');
  return {
    has: [
      ...new Set([
        `form ${form}`,
        ...besideTraits(outside).map(trait => `${as} ${trait}`),
        ...(first && isFirstPerson(first) ? ['starts I'] : []),
        ...(/^[a-z]/.test(told) ? ['small'] : []),
        ...(calledInPlans.test(text) ? ['called as in plans'] : []),
        ...(as === 'plain' && words.some(isFirstPerson) ? ['plain I'] : []),
        ...wording(words, lexicon, 'w'),
      ]),
    ],
    counts: { talk, [`talk ${as}`]: talk, [`talk ${form}`]: talk },
  };
}

/** Who is named outside of quotes, and who says something there. */
function besideTraits(outside: readonly ReadWord[]): string[] {
  const start = outside.slice(0, near);
  const parties = [...new Set(start.flatMap(word => partyOf(word) ?? []))];
  const [first] = outside;
  const isOther = parties.some(party => others.has(party)) && !parties.includes('client');
  const telling = start.find(({ lemma }) => says.test(lemma));
  return [
    ...parties.map(party => `party ${party}`),
    first ? `first ${first.tag}` : 'nothing outside',
    ...(first && partyOf(first) ? [`first party ${partyOf(first) ?? ''}`] : []),
    ...(first?.norm === 'to' ? ['first to'] : []),
    ...(isOther && !outside.some(isFirstPerson) ? ['somebody else'] : []),
    ...(outside.some(({ tag }) => tag === 'PROPN') ? ['name'] : []),
    ...(telling && !start.some(isFirstPerson) ? [`says by ${telling.by ?? 'nobody'}`] : []),
  ];
}

function formOf(text: string, quotes: readonly Span[]): string {
  const [first] = quotes;
  if (!first) return 'no quote';
  const quoted = quotes.reduce((sum, [from, to]) => sum + to - from, 0);
  return quoted > 0.75 * text.trim().length ? 'all quoted' : first[0] < 2 ? 'quote first' : 'quote within';
}
