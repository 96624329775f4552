// node scripts/language/train-objectives.ts: learns what objectives tell and writes it beside the functions; run train-outward.ts before it.
import { existsSync, writeFileSync } from 'node:fs';
import { bestOdds, type Part } from '../../src/clinical/language/learned/best-part.ts';
import { logOdds } from '../../src/clinical/language/learned/linear-model.ts';
import {
  describeObjective,
  type DescribedObjective,
} from '../../src/clinical/language/objective/described-objective.ts';
import { openOutward } from '../../src/clinical/language/outward/open-outward.ts';
import { crossValidated, type Learnable, type Plan, storedOf, told, train } from './cross-validated.ts';
import { type ObjectiveCase, objectiveCases, partExamples } from './objective-cases.ts';
import { openLexiconHere } from './open-lexicon-here.ts';

const lexicon = openLexiconHere();
const tools = { lexicon, outward: openOutward(lexicon) };
const cases = objectiveCases().map(one => ({ one, described: describeObjective(one.text, tools) }));

interface Lesson extends Plan {
  readonly parts?: (described: DescribedObjective) => readonly Part[];
}
const byPart: Plan = { rounds: 25, shrink: 3e-2, least: 2, balanced: false, from: -0.4 };
const whole: Plan = { rounds: 25, shrink: 5e-2, least: 3, balanced: true, from: 0 };
const lessons: Readonly<Record<string, Lesson>> = {
  measurable: whole,
  timeBound: { ...byPart, parts: ({ terms }) => terms },
  behavioural: whole,
  baselineGiven: { ...byPart, least: 4, from: -0.6, parts: ({ clauses }) => clauses },
  clientWords: { ...byPart, least: 3, from: -0.2, parts: ({ spoken }) => spoken },
};

const learned = Object.entries(lessons).map(([label, { parts, ...plan }]) => {
  const texts = cases.map(({ one, described }, nth) => learnable(one, described, { label, nth, parts }));
  console.log(told(label, crossValidated(texts, plan)));
  return [label, storedOf(train(texts, plan))] as const;
});
const file = new URL('../../src/clinical/language/objective/weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(Object.fromEntries(learned), undefined, 2)}\n`);
if (!existsSync(file)) throw new Error('nothing was written');

interface Asked {
  readonly label: string;
  readonly nth: number;
  readonly parts: Lesson['parts'];
}

function learnable(
  one: ObjectiveCase,
  described: DescribedObjective,
  { label, nth, parts }: Asked,
): Learnable {
  const holds = one.labels[label] ?? false;
  const group = Math.floor(nth / 4);
  if (!parts)
    return {
      holds,
      group,
      examples: [{ ...described.whole, holds }],
      odds: model => logOdds(model, described.whole),
    };
  const own = parts(described);
  return { holds, group, examples: partExamples(one, label, own), odds: model => bestOdds(model, own) };
}
