import { expect, it } from 'vitest';
import { findStandard } from '../../../clinical/standards/index.ts';
import { isAbout } from './is-about.ts';

const rule = findStandard('plan.discharge-criteria')!;

it.each([
  ['', true],
  ['discharge', true],
  ['PLAN  discharge ', true],
  ['plan.discharge', true],
  ['treatment plan', true],
  ['discharge telehealth', false],
])('is asked with “%s”', (typed, found) => expect(isAbout(rule, typed)).toBe(found));
