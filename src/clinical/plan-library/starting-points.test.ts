import { describe, expect, it } from 'vitest';
import { intake } from '../documents/intake.ts';
import { treatmentPlan } from '../documents/treatment-plan.ts';
import type { LibraryPart } from '../kit/field.ts';
import { bodySchema } from '../kit/schema.ts';
import { disordersWithLines, linesFor } from './index.ts';
import { startingPoints } from './starting-points.ts';

const panic = (await linesFor('panic'))!;
const pointOf = (part: LibraryPart, words: RegExp) =>
  startingPoints(part, panic).find(point => words.test(point.words));

describe('what an entry begins with', () => {
  it.each<[LibraryPart, RegExp, object]>([
    [
      'problems',
      /^Avoids/,
      { shows: 'Avoids {exercise, coffee, heat, arguments, sex} because of the sensations these bring' },
    ],
    [
      'goals',
      /severity down/,
      {
        clinicalWording: 'Bring panic severity down from {score now} to {target score}',
        measuredBy: 'instrument',
        instrument: 'PDSS-SR',
      },
    ],
    [
      'objectives',
      /^Climb/,
      {
        objective:
          'Climb {number} flights of stairs or jog for {minutes} on {number} days a week with a pounding heart',
        measure: 'Days done a week, fear before and after',
      },
    ],
    [
      'interventions',
      /^Interoceptive/,
      {
        technique: 'Interoceptive exposure',
        rationale:
          'Repeated harmless contact teaches that the sensations are uncomfortable and not dangerous. {why for this client}',
      },
    ],
  ])('%s', (part, words, answers) => expect(pointOf(part, words)?.answers).toEqual(answers));

  it('tells of a technique what one does, why it helps and how well it is founded', () =>
    expect(pointOf('interventions', /^Interoceptive/)?.method).toMatchObject({
      does: expect.stringMatching(/^Within \{medical limits checked\}/) as string,
      evidence: { level: 'guideline', source: 'NICE CG113', standing: 'memory' },
    }));
});

it.each(disordersWithLines)('each line for %s begins an entry that a draft can hold', async disorder => {
  const lines = (await linesFor(disorder))!;
  const entries = (part: LibraryPart) =>
    startingPoints(part, lines).map(({ answers }, at) => ({ id: `${part}${at}`, ...answers }));
  const goal = {
    id: 'g',
    objectives: entries('objectives'),
    interventions: entries('interventions'),
  };
  const plan = { goals: [...entries('goals'), goal] };
  expect(bodySchema(treatmentPlan, 'draft').safeParse(plan).error).toBeUndefined();
  const problems = { problems: entries('problems') };
  expect(bodySchema(intake, 'draft').safeParse(problems).error).toBeUndefined();
});
