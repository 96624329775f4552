import { expect, it } from 'vitest';
import { runsWithout } from './runs-without.ts';

const told = (row: string) =>
  runsWithout(Array.from(row), 3, sign => sign === '+')
    .map(({ isLacking }) => (isLacking ? '!' : '.'))
    .join('');

it.each([
  ['--', ''],
  ['---', '!'],
  ['-+-', '.'],
  ['+---', '.!'],
  ['-------', '!..!.'],
  ['--+---', '...!'],
])('in %s tells %s', (row, expected) => expect(told(row)).toBe(expected));
