import type { CoverageFound } from '../storage/coverages.ts';
import { onlyGiven } from './only-given.ts';

/** Who pays for a client, from and until which day of service, both included. */
export interface CoverageView {
  readonly id: string;
  readonly payer: { readonly id: string; readonly name: string };
  readonly isSelfPay: boolean;
  readonly ruleSet?: string;
  readonly memberNumber?: string;
  readonly from: string;
  readonly until?: string;
  /** It was entered by mistake and holds on no day. */
  readonly isMistaken: boolean;
}

export const coverageView = (row: CoverageFound): CoverageView => ({
  id: row.id,
  payer: { id: row.payer, name: row.payer_name },
  isSelfPay: row.is_self_pay,
  from: row.from_on,
  isMistaken: row.until_on !== null && row.until_on < row.from_on,
  ...onlyGiven({ ruleSet: row.payer_rule_set, memberNumber: row.member_number, until: row.until_on }),
});
