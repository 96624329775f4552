import type { PayerAnswers } from '../actions/payer-view.ts';

const insurer = (name: string, ruleSet?: string): PayerAnswers => ({
  name,
  isSelfPay: false,
  isActive: true,
  ...(ruleSet !== undefined && { ruleSet }),
});

/** Who pays for care in the sample practice: invented insurers, each checked by a set that somebody could choose for it. */
export const samplePayers: readonly PayerAnswers[] = [
  insurer('Tidewater Health Plan', 'magellan'),
  insurer('Harborline Insurance', 'optum'),
  insurer('Northgate Community Plan', 'medicaid-mn'),
  insurer('Keystone Mutual'),
  { name: 'Self-pay', isSelfPay: true, isActive: true },
];
