import { expect, it } from 'vitest';
import { ruleSets } from './index.ts';
import { setsFor } from './sets-for.ts';

const ids = (name: string) => setsFor(name)?.map(({ id }) => id);

it('checks with the core set alone when it is named', () => {
  expect(ids('core')).toEqual(['core']);
});

it('puts every other set beside the core set', () => {
  expect(ids('medicare')).toEqual(['core', 'medicare']);
});

it('never puts two payers beside each other', () => {
  expect(ruleSets.map(({ id }) => ids(id))).toEqual(
    ruleSets.map(({ id }) => (id === 'core' ? ['core'] : ['core', id])),
  );
});

it('knows no set of another name', () => {
  expect(ids('no-such-set')).toBeUndefined();
});

it('answers the same list again, so that what is made of it can be kept', () => {
  expect(setsFor('medicare')).toBe(setsFor('medicare'));
});
