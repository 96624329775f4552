import { expect, it } from 'vitest';
import { speaksOfHarmToOthers } from './speaks-of-harm-to-others.ts';

it.each([
  'Denied thoughts of suicide and of harming others.',
  'No SI/HI.',
  'no thoughts of harming her son or anyone.',
  'No wish to hurt anybody else.',
  'Shouting only, no violence.',
])('speaks of harm to others: %s', text => expect(speaksOfHarmToOthers(text).holds).toBe(true));

it.each([
  'No thought of killing herself, no plan, no attempt, no self-harm.',
  'Wishes she were dead on bad evenings.',
  'His words hurt; people left.',
])('does not: %s', text => expect(speaksOfHarmToOthers(text).holds).toBe(false));
