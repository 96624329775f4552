import type { Described } from '../learned/linear-model.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Outward } from '../outward/open-outward.ts';
import type { ReadUnit } from '../text/read-unit.ts';
import { partyOf } from '../text/speaker-of.ts';
import { valuesIn } from '../values/values-in.ts';
import { type AimWord, aimWords } from './aim-words.ts';
import { directionOf } from './direction-of.ts';

/** Fields of meaning of what one can point at: animals, things, bodies, food, groups, places, natural objects, people, plants, events, times. */
const pointedAt: ReadonlySet<number> = new Set([5, 6, 8, 13, 14, 15, 17, 18, 19, 20, 27, 28]);
const context = /\b(?:after|before|when|since|because|that|until|while|where|who)\b/i;
const owns = /^(?:my|his|her|their|our)$/;

export interface Tools {
  readonly lexicon: Lexicon;
  readonly outward: Outward;
}

/** A word that could belong to one person's goal only: a name, a thing, a place, somebody close. */
export const isParticular = ({ word, field, index }: AimWord): boolean =>
  word.tag === 'PROPN' ||
  index === undefined ||
  (word.tag === 'NOUN' && field !== undefined && pointedAt.has(field));

/** How particular a text is: how long and how concrete, how rare its words are, whom and what it names, and what it is about. Features begin with a name of the text. */
export function particularTraits(
  text: string,
  units: readonly ReadUnit[],
  as: string,
  tools: Tools,
): Described {
  const { lexicon, outward } = tools;
  const words = units.flatMap(unit => unit.words).filter(({ tag }) => tag !== 'PUNCT');
  const content = aimWords(units, lexicon);
  const weights = content.map(({ weight }) => weight);
  const seen = content.flatMap(({ word: { lemma, tag } }) =>
    tag === 'NOUN' ? outward(lemma, 'n') : tag === 'VERB' ? outward(lemma, 'v') : [],
  );
  const nouns = content.filter(({ word }) => word.tag === 'NOUN');
  const things = nouns.filter(isParticular).length;
  const parties = words.map(partyOf);
  const isName = (word: (typeof words)[number]): boolean =>
    word.tag === 'PROPN' && !partyOf(word) && /^\p{Lu}/u.test(text.slice(...word.span));
  const marks: Readonly<Record<string, boolean>> = {
    name: words.some(isName),
    relative: parties.includes('relative'),
    professional: parties.includes('professional'),
    value: valuesIn(text).length > 0,
    context: context.test(text),
    owns: words.some(({ norm }) => owns.test(norm)),
    thing: things > 0,
    things: things > 1,
  };
  return {
    has: Object.entries(marks).flatMap(([name, is]) => (is ? [`${as} ${name}`] : [])),
    counts: {
      ...directionOf(content, lexicon, { name: `${as} d`, length: 1.5 }),
      [`${as} length`]: Math.log(1 + words.length) - 2.3,
      [`${as} content`]: Math.log(1 + content.length) - 1.4,
      [`${as} nouns`]: Math.log(1 + nouns.length) - 0.8,
      [`${as} seen`]: mean(seen),
      [`${as} most seen`]: seen.length === 0 ? -1 : Math.max(...seen),
      [`${as} rare`]: (mean(weights) - 0.5) * 3,
      [`${as} rarest`]: (Math.max(0, ...weights) - 0.7) * 3,
      [`${as} things`]: Math.min(3, things) * 0.6,
    },
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
