import type { Described } from '../learned/linear-model.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { wording } from '../objective/wording.ts';
import type { ReadWord } from '../text/read-unit.ts';
import { directionOf } from './direction-of.ts';

/** How something is worded, by which talk is told from what is written in a plan. */
export function talkTraits(words: readonly ReadWord[], lexicon: Lexicon): Described {
  const known = words.flatMap(({ norm }) => lexicon.indexOf(norm) ?? []);
  return {
    has: [
      ...new Set([
        ...wording(words, lexicon, 't'),
        ...known.map(index => `class ${String(lexicon.classOf(index))}`),
      ]),
    ],
    counts: directionOf(
      known.map(index => ({ index, weight: 1 })),
      lexicon,
      { name: 't', length: 3 },
    ),
  };
}
