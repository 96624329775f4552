import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sideBySide } from './side-by-side.ts';

const lived: string[] = [];
const piece = (name: string) => async () => {
  await turn();
  lived.push(name);
};

it('keeps the order of each row, and does all of them', async () => {
  const rows = Array.from({ length: 9 }, (_, row) => [1, 2, 3].map(each => piece(`${row}.${each}`)));
  await sideBySide(rows);
  expect(lived).toHaveLength(27);
  for (let row = 0; row < 9; row++)
    expect(lived.filter(name => name.startsWith(`${row}.`))).toEqual([`${row}.1`, `${row}.2`, `${row}.3`]);
  expect(lived.indexOf('1.1')).toBeLessThan(lived.indexOf('0.3'));
});

it('stops everything when one fails, and throws only when all have stopped', async () => {
  lived.length = 0;
  const fails = () => Promise.reject(new Error('a broken story'));
  const rows = [[fails], ...Array.from({ length: 9 }, () => [piece('early'), piece('late')])];
  await expect(sideBySide(rows)).rejects.toThrow('a broken story');
  const atFirst = lived.length;
  await turn();
  expect(lived).toHaveLength(atFirst);
  expect(lived).not.toContain('late');
});
