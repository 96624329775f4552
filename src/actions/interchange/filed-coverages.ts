import type { ChartFile, FiledCoverage } from '../../clinical/chart-file.ts';
import { type OwnRuleSet, ownRuleSet } from '../../clinical/rule-sets/own/own-rule-set.ts';
import { coverageRows } from '../../storage/coverages.ts';
import { ownRuleSetRows } from '../../storage/practice-rules.ts';
import type { Trx } from '../../storage/trx.ts';
import { onlyGiven } from '../only-given.ts';

/** Who paid and pays for a client, as it leaves. */
export async function filedCoverages(trx: Trx, client: string): Promise<FiledCoverage[]> {
  const rows = await coverageRows(trx, [client]);
  return rows.map(row => ({
    payer: row.payer_name,
    from: row.from_on,
    ...(row.is_self_pay && { isSelfPay: true as const }),
    ...onlyGiven({ ruleSet: row.payer_rule_set, memberNumber: row.member_number, until: row.until_on }),
  }));
}

interface FiledRuleSet {
  readonly set: OwnRuleSet;
  readonly isWithdrawn?: true;
}

/** The practice's own rule sets that these coverages name, so that whoever gets the file can check by them. */
export async function filedRuleSets(
  trx: Trx,
  coverages: readonly FiledCoverage[],
): Promise<FiledRuleSet[] & NonNullable<ChartFile['ruleSets']>> {
  const named = new Set(coverages.map(({ ruleSet }) => ruleSet));
  const rows = (await ownRuleSetRows(trx)).filter(row => named.has(row.set_id));
  return rows.map(({ content, is_withdrawn }) => ({
    set: ownRuleSet.parse(JSON.parse(content)),
    ...(is_withdrawn && { isWithdrawn: true as const }),
  }));
}
