import { describe, expect, it } from 'vitest';
import { disorders, linesOf, says } from './library-lines.ts';

it('lists the disorders by name', () => {
  const names = disorders.map(({ name }) => name);
  expect(names).toHaveLength(29);
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
});

it('brings the lines of several disorders, each under its own name', async () => {
  const lines = await linesOf('objectives', ['panic', 'insomnia']);
  const named = new Set(lines.map(({ disorder }) => disorder));
  expect(named.size).toBe(2);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

it('brings none for a disorder without lines', async () =>
  expect(await linesOf('goals', ['unknown'])).toEqual([]));

describe('what is typed', async () => {
  const exposure = (await linesOf('interventions', ['panic'])).find(
    ({ words }) => words === 'Interoceptive exposure',
  )!;
  it.each<[string, boolean]>([
    ['', true],
    ['expo', true],
    ['EXPOSURE intero', true],
    ['harmless', true],
    ['exposure to heights', false],
  ])('“%s”: %s', (typed, isSaid) => expect(says(exposure, typed)).toBe(isSaid));
});
