import type { Outcome } from '../kit/rule.ts';

/** How the cases of each outcome are begun, in the order in which one reads them. */
export const outcomeWords = {
  fail: 'It finds something when',
  pass: 'It finds nothing to mend when',
  'cannot-tell': 'It cannot tell when',
  'not-applicable': 'It does not apply when',
} as const satisfies Readonly<Record<Outcome, string>>;
