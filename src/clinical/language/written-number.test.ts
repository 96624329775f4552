import { expect, it } from 'vitest';
import { writtenNumber } from './written-number.ts';

it.each([
  ['12', 12],
  ['twelve', 12],
  ['Zero', 0],
])('reads %s', (written, value) => expect(writtenNumber.read(written)).toBe(value));

it('finds numbers in digits and in words', () =>
  expect('Seven of 12'.match(new RegExp(writtenNumber.pattern, 'gi'))).toEqual(['Seven', '12']));
