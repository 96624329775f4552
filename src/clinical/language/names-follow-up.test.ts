import { expect, it } from 'vitest';
import { namesFollowUp } from './names-follow-up.ts';

it.each([
  ['AUDIT-C 11 of 12; full assessment done here.', true],
  ['Ten a week; advised to stay under seven, asked again in a month.', true],
  ['Referred to the outpatient program.', true],
  ['Nine beers each evening. No tobacco, no drugs.', false],
])('reads %s', (text, holds) => expect(namesFollowUp(text).holds).toBe(holds));
