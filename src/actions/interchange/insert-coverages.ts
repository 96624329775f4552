import type { ChartFile, FiledCoverage } from '../../clinical/chart-file.ts';
import type { PayerRow } from '../../storage/tables.ts';
import { insertRows } from '../../storage/write-row.ts';
import { knowsRuleSet } from '../knows-rule-set.ts';
import { lockPractice } from '../lock-practice.ts';
import type { Taking } from './insert-chart.ts';

/** Stores the coverages of a file; a payer of the same name is taken for the same, others are added. */
export async function insertCoverages({ trx, newId, now, by }: Taking, file: ChartFile): Promise<void> {
  const { coverages = [] } = file.client;
  if (coverages.length === 0) return;
  await lockPractice(trx);
  const known = await trx.ask<PayerRow>('select * from payer where practice = $1', [trx.practice]);
  const ids = new Map(known.map(({ name, id }) => [name.toLowerCase(), id]));
  const added: PayerRow[] = [];
  for (const coverage of coverages) {
    if (ids.has(coverage.payer.toLowerCase())) continue;
    const ruleSet = await ruleSetOf(coverage, id => knowsRuleSet(trx, id));
    const id = newId();
    ids.set(coverage.payer.toLowerCase(), id);
    added.push({
      practice: trx.practice,
      id,
      name: coverage.payer,
      rule_set: ruleSet,
      is_self_pay: coverage.isSelfPay ?? false,
      active: true,
      created_at: now,
    });
  }
  if (added.length > 0) await insertRows(trx, 'payer', added);
  const rows = coverages.map(({ payer, memberNumber, from, until }) => ({
    practice: trx.practice,
    id: newId(),
    client: file.client.id,
    payer: ids.get(payer.toLowerCase()) ?? '',
    member_number: memberNumber ?? null,
    from_on: from,
    until_on: until ?? null,
    by,
    created_at: now,
  }));
  await insertRows(trx, 'coverage', rows);
}

/** A set that only the other practice knows is not taken over: its own people decide by which it checks. */
const ruleSetOf = async (
  { ruleSet }: FiledCoverage,
  isKnown: (id: string) => Promise<boolean>,
): Promise<string | null> => (ruleSet !== undefined && (await isKnown(ruleSet)) ? ruleSet : null);
