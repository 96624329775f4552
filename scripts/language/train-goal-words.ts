// node scripts/language/train-goal-words.ts: learns from notes how clients talk, and how near the words of a session are to those of its goal.
import { writeFileSync } from 'node:fs';
import { aimWords } from '../../src/clinical/language/goal/aim-words.ts';
import { quotedIn } from '../../src/clinical/language/goal/quoted-in.ts';
import { relatedness } from '../../src/clinical/language/goal/relatedness.ts';
import { talkTraits } from '../../src/clinical/language/goal/talk-traits.ts';
import { logOdds } from '../../src/clinical/language/learned/linear-model.ts';
import { readUnits } from '../../src/clinical/language/text/read-unit.ts';
import { crossValidated, type Learnable, type Plan, storedOf, told, train } from './cross-validated.ts';
import { objectiveCases } from './objective-cases.ts';
import { openLexiconHere } from './open-lexicon-here.ts';
import { trainingNotes } from './training-cases.ts';
import type { Example } from './train-linear.ts';

const lexicon = openLexiconHere();
const notes = trainingNotes();
const stored = {
  talk: learned('talk', talkExamples(), { rounds: 20, shrink: 1e-2, least: 3, balanced: true, from: 0 }),
  related: learned('related', relatedExamples(), {
    rounds: 15,
    shrink: 1e-3,
    least: 1,
    balanced: false,
    from: 0,
  }),
};
writeFileSync(
  new URL('../../src/clinical/language/goal/word-weights.json', import.meta.url),
  `${JSON.stringify(stored, undefined, 2)}\n`,
);

function learned(name: string, examples: readonly Example[], plan: Plan) {
  const texts = examples.map((example, nth): Learnable => ({
    holds: example.holds,
    group: Math.floor(nth / 8),
    examples: [example],
    odds: model => logOdds(model, example),
  }));
  console.log(told(name, crossValidated(texts, plan)));
  return storedOf(train(texts, plan));
}

/** What clients are quoted with, against goals and objectives as clinicians write them. */
function talkExamples(): Example[] {
  const quoted = notes.flatMap(({ evidence }) =>
    (evidence['clientSelfReport'] ?? []).flatMap(said =>
      quotedIn(said).map(([from, to]) => said.slice(from + 1, to - 1)),
    ),
  );
  const written = [
    ...notes.flatMap(({ planGoals }) => planGoals.map(({ goal }) => goal)),
    ...objectiveCases().flatMap(({ text, labels }) => (labels['clientWords'] ? [] : [text])),
  ];
  const example = (text: string, holds: boolean): Example => ({
    ...talkTraits(
      readUnits(text).flatMap(({ words }) => words),
      lexicon,
    ),
    holds,
  });
  return [
    ...[...new Set(quoted)].filter(text => text.includes(' ')).map(text => example(text, true)),
    ...[...new Set(written)].map(text => example(text, false)),
  ];
}

/** What a session had to do with its goal, and the goal's first objective, beside that goal and beside one of another plan. */
function relatedExamples(): Example[] {
  const example = (text: string, goal: string, holds: boolean): Example => ({
    has: [],
    counts: relatedness(aimWords(readUnits(text), lexicon), aimWords(readUnits(goal), lexicon), lexicon),
    holds,
  });
  return notes.flatMap(({ planGoals: [plan], labels, evidence }, nth) => {
    if (!plan) return [];
    const other = notes[(nth * 37 + 101) % notes.length]?.planGoals[0]?.goal;
    const session = [...(evidence['linkedToGoal'] ?? []), ...(evidence['clientSelfReport'] ?? [])].join('. ');
    const texts = [...(labels['linkedToGoal'] ? [session] : []), ...plan.objectives.slice(0, 1)].filter(
      Boolean,
    );
    return texts.flatMap(text => [
      example(text, plan.goal, true),
      ...(other && other !== plan.goal ? [example(text, other, false)] : []),
    ]);
  });
}
