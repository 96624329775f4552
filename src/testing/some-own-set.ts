import type { OwnRuleSet } from '../clinical/rule-sets/own/own-rule-set.ts';

/** Optum’s set as an invented practice has it: one number, one severity, one rule off. */
export const someOwnSet: OwnRuleSet = {
  id: 'our-optum',
  basedOn: 'optum',
  name: 'Optum, as we read it',
  version: '1',
  effectiveFrom: '2026-04-01',
  description: 'After the talk with their reviewer.',
  changes: [
    { id: 'review.on-time', parameters: { reviewEveryDays: 30 } },
    { id: 'note.next-steps', severity: 'recommended' },
    { id: 'record.out-of-network-parity', off: 'We are in their network.' },
  ],
};
