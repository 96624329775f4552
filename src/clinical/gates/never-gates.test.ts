import { expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { neverGates } from './never-gates.ts';
import { tooLateToMend } from './too-late-to-mend.ts';

const ids = rules.map(({ id }) => id);

it('names only rules that run', () => expect(ids).toEqual(expect.arrayContaining(Object.keys(neverGates))));

it.each(Object.entries(tooLateToMend))('what comes too late for %s is something it says', (id, variants) => {
  const rule = rules.find(one => one.id === id);
  expect(Object.keys(rule?.messages ?? {})).toEqual(expect.arrayContaining([...variants]));
  expect(id in neverGates).toBe(false);
});
