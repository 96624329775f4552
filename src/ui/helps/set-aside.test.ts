import { expect, it } from 'vitest';
import { areHelpsOn, setAside, setAsideIn, switchHelps } from './set-aside.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: name => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  } as Storage;
}

it('is remembered for its document, and the oldest document is forgotten first', () => {
  const keep = storage();
  setAside(keep, 'n1', 'risk/risk?');
  setAside(keep, 'n1', 'observation/seen?');
  expect([...setAsideIn(keep, 'n1')]).toEqual(['risk/risk?', 'observation/seen?']);
  expect(setAsideIn(keep, 'n2').size).toBe(0);
  for (let nth = 2; nth <= 41; nth += 1) setAside(keep, `n${nth}`, 'risk/risk?');
  expect(setAsideIn(keep, 'n1').size).toBe(0);
  expect(setAsideIn(keep, 'n41').size).toBe(1);
});

it('stands with whatever else was kept there', () => {
  const keep = storage();
  keep.setItem('goldthread:helps-set-aside', 'not json');
  expect(setAsideIn(keep, 'n1').size).toBe(0);
  expect(areHelpsOn(keep)).toBe(true);
  switchHelps(keep, false);
  expect(areHelpsOn(keep)).toBe(false);
});
