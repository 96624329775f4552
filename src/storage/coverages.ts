import { sql } from 'kysely';
import type { Coverage } from '../clinical/chart.ts';
import { payerAsRead } from '../clinical/payer-as-read.ts';
import { build } from './build.ts';
import type { CoverageRow } from './tables.ts';
import type { Trx } from './trx.ts';

/** A coverage with its payer. */
export type CoverageFound = CoverageRow & {
  payer_name: string;
  payer_rule_set: string | null;
  is_self_pay: boolean;
};

/** The coverages of these clients, oldest first, also those that were entered by mistake. */
export function coverageRows(trx: Trx, clients: readonly string[]): Promise<CoverageFound[]> {
  return trx.run(
    sql<CoverageFound>`
      select c.*, p.name as payer_name, p.rule_set as payer_rule_set, p.is_self_pay
      from coverage c join payer p on p.practice = c.practice and p.id = c.payer
      where c.practice = ${trx.practice} and c.client = any (${clients}::uuid[])
      order by c.from_on, c.created_at, c.id`.compile(build),
  );
}

/** Who paid and pays for these clients, as charts say it, oldest first; a client without coverage is not in it. */
export async function coveragesOf(
  trx: Trx,
  clients: readonly string[],
): Promise<ReadonlyMap<string, readonly Coverage[]>> {
  const rows = await coverageRows(trx, clients);
  const holding = rows.filter(({ from_on, until_on }) => until_on === null || until_on >= from_on);
  const found = new Map<string, Coverage[]>();
  for (const row of holding) found.set(row.client, [...(found.get(row.client) ?? []), asCoverage(row)]);
  return found;
}

const asCoverage = (row: CoverageFound): Coverage => ({
  payer: payerAsRead(row.payer_name, row.is_self_pay),
  from: row.from_on,
  ...(row.until_on !== null && { until: row.until_on }),
  ...(row.payer_rule_set !== null && { ruleSet: row.payer_rule_set }),
  ...(row.member_number !== null && { memberNumber: row.member_number }),
});
