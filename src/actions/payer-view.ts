import type { PayerRow } from '../storage/tables.ts';
import { onlyGiven } from './only-given.ts';

/** What somebody says about a payer; without a rule set the practice's own choice holds. */
export interface PayerAnswers {
  readonly name: string;
  readonly ruleSet?: string | undefined;
  readonly isSelfPay: boolean;
  readonly isActive: boolean;
}

export interface PayerView extends PayerAnswers {
  readonly id: string;
}

export const payerView = (row: PayerRow): PayerView => ({
  id: row.id,
  name: row.name,
  isSelfPay: row.is_self_pay,
  isActive: row.active,
  ...onlyGiven({ ruleSet: row.rule_set }),
});

/** The columns of a payer that somebody decides. */
export const payerColumns = ({ name, ruleSet, isSelfPay, isActive }: PayerAnswers) => ({
  name,
  rule_set: ruleSet ?? null,
  is_self_pay: isSelfPay,
  active: isActive,
});
