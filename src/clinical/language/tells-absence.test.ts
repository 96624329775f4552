import { expect, it } from 'vitest';
import { tellsAbsence } from './tells-absence.ts';

it.each([
  ['Away for three weeks, her mother’s surgery', true],
  ['On vacation until the tenth.', true],
  ['Choir weekly; the thought records mostly in her head now.', false],
  ['Climbing twice a week.', false],
])('“%s”: %s', (text, holds) => expect(tellsAbsence(text).holds).toBe(holds));
