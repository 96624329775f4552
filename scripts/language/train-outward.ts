// node scripts/language/train-outward.ts: learns from listed words to tell what can be seen or heard from what goes on inside.
import { writeFileSync } from 'node:fs';
import { logOdds } from '../../src/clinical/language/learned/linear-model.ts';
import { describeWord } from '../../src/clinical/language/outward/open-outward.ts';
import { wordsToLearn } from '../../src/clinical/language/outward/outward-words.ts';
import { balanced, crossValidated, type Learnable, storedOf, told, train } from './cross-validated.ts';
import { openLexiconHere } from './open-lexicon-here.ts';

const lexicon = openLexiconHere();
const plan = { rounds: 30, shrink: 1e-2, least: 2, balanced: false, from: 0 };
const words = (['outward', 'inward'] as const).flatMap(side =>
  (['v', 'n'] as const).flatMap(part =>
    wordsToLearn[side][part].map(lemma => ({
      ...describeWord(lemma, part, lexicon),
      holds: side === 'outward',
    })),
  ),
);
const texts = balanced(words).map((example, group): Learnable => ({
  holds: example.holds,
  group,
  examples: [example],
  odds: model => logOdds(model, example),
}));
console.log(told('outward', crossValidated(texts, plan)));
writeFileSync(
  new URL('../../src/clinical/language/outward/weights.json', import.meta.url),
  `${JSON.stringify(storedOf(train(texts, plan)), undefined, 2)}\n`,
);
