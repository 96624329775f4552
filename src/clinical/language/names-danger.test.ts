import { expect, it } from 'vitest';
import { namesDanger } from './names-danger.ts';

it.each([
  ['Left a message: thoughts of suicide since noon', true, false],
  ['Wished to die on the bus. Asked whether she meant it: no plan.', true, true],
  ['Talked of self-harm; her sister stays the night', true, true],
  ['Asked for a later hour', false, false],
  ['', false, false],
])('“%s”: danger %s, taken up %s', (text, holds, isAnswered) => {
  const read = namesDanger(text);
  expect([read.holds, read.holds && read.isAnswered]).toEqual([holds, isAnswered]);
});
