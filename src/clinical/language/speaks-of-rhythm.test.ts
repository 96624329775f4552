import { expect, it } from 'vitest';
import { speaksOfRhythm } from './speaks-of-rhythm.ts';

it.each([
  ['We meet every second week from now on.', true],
  ['Taper over the last three sessions', true],
  ['A goal for sleep is owed.', false],
  ['None.', false],
])('“%s”: %s', (text, holds) => expect(speaksOfRhythm(text).holds).toBe(holds));
