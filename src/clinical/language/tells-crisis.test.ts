import { expect, it } from 'vitest';
import { tellsCrisis } from './tells-crisis.ts';

it.each([
  ['urgency', 'Called at noon after an overdose on Sunday', true],
  ['urgency', 'Usual hour, spoke of the week', false],
  ['disposition', 'Went home with her sister', true],
  ['disposition', 'Admitted voluntarily', true],
  ['disposition', 'Weekly sessions continue', false],
  ['mentalStatus', 'Oriented, affect flat', true],
  ['mentalStatus', 'Mood low', false],
] as const)('%s in “%s”: %s', (part, text, holds) => expect(tellsCrisis[part](text).holds).toBe(holds));
