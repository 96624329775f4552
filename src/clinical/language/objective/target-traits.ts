import type { Described } from '../learned/linear-model.ts';
import { dimensions, type Lexicon } from '../lexicon/open-lexicon.ts';
import type { Outward } from '../outward/open-outward.ts';
import { openVerbs } from '../outward/outward-words.ts';
import { partyOf } from '../text/speaker-of.ts';
import type { ValueKind } from '../values/value.ts';
import type { ValuedWord } from '../values/valued-words.ts';
import type { Aim } from './aim-of.ts';
import { outwardOf, type Target } from './target-of.ts';

const measuring: ReadonlySet<ValueKind> = new Set([
  'score',
  'rating',
  'share',
  'percent',
  'count',
  'frequency',
  'duration',
  'none',
  'change',
]);
export const measures = ({ value }: ValuedWord): boolean => value !== undefined && measuring.has(value.kind);
const recorded =
  /\b(?:as (?:measured|evidenced|rated|reported|observed|shown|recorded|noted|counted)|per|log|logged|tally|chart|sheet|scale|observed|report card|app|counted|diary|tracked)\b/i;

/** What the target of an objective is like as a whole: how outward its words are, what it counts, who acts. */
export function targetTraits(text: string, target: Target, aim: Aim, { lexicon, outward }: Tools): Described {
  const { words, content, clauses, quoted } = target;
  const of = (tag: string): number[] =>
    content.filter(word => word.tag === tag).map(word => outwardOf(outward, word));
  const [verbs, nouns] = [of('VERB'), of('NOUN')];
  const both = content.filter(({ tag }) => tag !== 'ADJ').map(word => outwardOf(outward, word));
  const amounts = words.filter(measures);
  const counted = amounts.flatMap(amount => countedBy(words, amount) ?? []).at(-1);
  const size = (name: string, value: number): string =>
    `${name} ${value > 1.5 ? '++' : value > 0.3 ? '+' : value < -1.5 ? '--' : value < -0.3 ? '-' : '0'}`;
  return {
    has: [
      ...new Set([
        `aim ${aim.told}`,
        size('aim', aim.outward),
        size('verb', verbs[0] ?? 0),
        size('noun', nouns[0] ?? 0),
        size('mean', mean(both)),
        size('most', Math.max(-3, ...both)),
        `amounts ${String(Math.min(2, amounts.length))}`,
        ...(amounts.some(({ value }) => value?.kind !== 'none' && value?.kind !== 'count')
          ? ['strong amount']
          : []),
        ...words.flatMap(({ value }) => (value ? [`k ${value.kind}`] : [])),
        ...(counted ? [`counted ${outwardOf(outward, counted) > 0 ? 'out' : 'in'}`] : []),
        `clauses ${String(Math.min(3, clauses.length))}`,
        `quoted ${quoted}`,
        ...(words.some(({ tag }) => tag === 'PROPN') ? ['name'] : []),
        ...(recorded.test(text) ? ['recorded'] : []),
        ...actingTraits(words, lexicon),
      ]),
    ],
    counts: {
      mean: mean(both),
      most: Math.max(-1, ...both),
      least: Math.min(1, ...both),
      verb: verbs[0] ?? 0,
      'most of verbs': Math.max(-1, ...verbs),
      nouns: mean(nouns),
      'most of nouns': Math.max(-1, ...nouns),
      noun: nouns[0] ?? 0,
      aim: aim.outward,
      [`aim of ${aim.told}`]: aim.outward,
      rated: words.some(({ value }) => value?.kind === 'score' || value?.kind === 'rating') ? 3 : 0,
      'mean with amount': amounts.length > 0 ? mean(both) : 0,
      counted: counted ? outwardOf(outward, counted) : 0,
      length: Math.log(1 + words.length) - 2.5,
      ...directionOf(content, lexicon),
    },
  };
}

interface Tools {
  readonly lexicon: Lexicon;
  readonly outward: Outward;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const countedBy = (words: readonly ValuedWord[], amount: ValuedWord): ValuedWord | undefined => {
  const nth = words.indexOf(amount);
  return words.slice(nth + 1, nth + 4).find(({ tag }) => tag === 'NOUN');
};

function actingTraits(words: readonly ValuedWord[], lexicon: Lexicon): string[] {
  const verb = words.find(({ tag }) => tag === 'VERB');
  const open = words.find(({ lemma }) => openVerbs.has(lemma));
  const parties = words.flatMap(word => partyOf(word) ?? []).filter(party => party !== 'client');
  return [
    `by ${verb?.by ?? 'nobody'}`,
    ...parties.map(party => `party ${party}`),
    ...(verb ? [`verb ${verb.lemma}`, `verb open ${String(openVerbs.has(verb.lemma))}`] : ['no verb']),
    ...(verb
      ? lexicon
          .meanings(verb.lemma, 'v')
          .slice(0, 1)
          .map(({ field }) => `verb field ${String(field)}`)
      : []),
    ...(open ? [`open ${open.lemma}`] : []),
  ];
}

/** The mean direction of the content words, rarer ones counting more. */
function directionOf(content: readonly ValuedWord[], lexicon: Lexicon): Record<string, number> {
  const sum = new Float64Array(dimensions);
  let weight = 0;
  for (const { norm } of content) {
    const index = lexicon.indexOf(norm);
    if (index === undefined) continue;
    const rarity = 1 / (1 + 2_000 / (index + 1));
    lexicon.add(index, rarity, sum);
    weight += rarity;
  }
  return Object.fromEntries(
    [...sum].map((value, at) => [`d${String(at)}`, weight === 0 ? 0 : value / weight]),
  );
}
