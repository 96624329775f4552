import { describe, expect, it } from 'vitest';
import { allCriteria } from '../criteria/index.ts';
import { openGaps } from '../kit/gaps.ts';
import { disordersWithLines, linesFor } from './index.ts';

const all = await Promise.all(
  disordersWithLines.map(async disorder => ({ disorder, lines: (await linesFor(disorder))! })),
);
const bare = (text: string) => text.toLowerCase().replace(/\{[^{}]*\}/g, '{}');

it('There are lines for each disorder whose criteria are known', () =>
  expect(disordersWithLines.toSorted()).toEqual(allCriteria.map(({ id }) => id).toSorted()));

it('No other disorder has lines', async () => expect(await linesFor('unknown')).toBeUndefined());

describe.each(all)('$disorder', ({ disorder, lines }) => {
  it('holds its own lines', () => expect(lines.disorder).toBe(disorder));

  it('leaves something to fill in each problem, goal and objective', () => {
    const texts = [
      ...lines.problems.map(({ problem }) => problem),
      ...lines.goals.map(({ goal }) => goal),
      ...lines.objectives.map(({ objective }) => objective),
    ];
    expect(texts.filter(text => openGaps(text).length === 0)).toEqual([]);
  });

  it('names no technique twice', () => {
    const names = lines.interventions.map(({ technique }) => technique);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('No line stands under two disorders, whatever its gaps are called', () => {
  const texts = all.flatMap(({ lines }) => [
    ...lines.goals.map(({ goal }) => bare(goal)),
    ...lines.objectives.map(({ objective }) => bare(objective)),
  ]);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});
