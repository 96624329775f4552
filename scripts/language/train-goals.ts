// node scripts/language/train-goals.ts: learns what goals tell and writes it beside the functions; run train-goal-words.ts before it.
import { writeFileSync } from 'node:fs';
import { type DescribedGoal, describeGoal } from '../../src/clinical/language/goal/described-goal.ts';
import { type Described, logOdds } from '../../src/clinical/language/learned/linear-model.ts';
import { openOutward } from '../../src/clinical/language/outward/open-outward.ts';
import { crossValidated, type Learnable, type Plan, storedOf, told, train } from './cross-validated.ts';
import { goalCases } from './goal-cases.ts';
import { openLexiconHere } from './open-lexicon-here.ts';

const lexicon = openLexiconHere();
const tools = { lexicon, outward: openOutward(lexicon) };
const cases = goalCases().map(one => ({ one, described: describeGoal(one, tools) }));

interface Lesson extends Plan {
  readonly of: (goal: DescribedGoal) => Described;
}
const usual = { rounds: 30, shrink: 5e-2, least: 2, balanced: true, from: 0 };
const lessons: Readonly<Record<string, Lesson>> = {
  clientGoalInClientWords: { ...usual, of: ({ said }) => said },
  clinicalGoalSameAim: { ...usual, of: ({ aim }) => aim },
  canned: { ...usual, shrink: 1e-2, of: ({ particular }) => particular },
};

const learned = Object.entries(lessons).map(([label, { of, ...plan }]) => {
  const texts = cases.map(({ one, described }): Learnable => {
    const holds = one.labels[label] ?? false;
    const traits = of(described);
    return {
      holds,
      group: one.group,
      examples: [{ ...traits, holds }],
      odds: model => logOdds(model, traits),
    };
  });
  console.log(told(label, crossValidated(texts, plan)));
  return [label, storedOf(train(texts, plan))] as const;
});
writeFileSync(
  new URL('../../src/clinical/language/goal/weights.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(learned), undefined, 2)}\n`,
);
