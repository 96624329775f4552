import { expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

it.each([
  ['45', { number: 45 }],
  [' 7,5 ', { number: 7.5 }],
  ['', { number: undefined }],
  ['forty', { wrong: 'This is not a number.' }],
  ['1e5', { wrong: 'This is not a number.' }],
  ['4', { wrong: 'At least 5.' }],
  ['500', { wrong: 'At most 480.' }],
])('reads %j as minutes', (typed, expected) =>
  expect(readNumber(typed, { min: 5, max: 480 })).toEqual(expected),
);

it('takes what is below zero where nothing forbids it', () =>
  expect(readNumber('-2', {})).toEqual({ number: -2 }));
