import type { PracticeRules } from '../clinical/rule-sets/practice-rules.ts';
import { storedOwnSet } from '../clinical/rule-sets/own/stored-own-set.ts';
import { build } from './build.ts';
import type { OwnRuleSetRow } from './tables.ts';
import type { Trx } from './trx.ts';

/** Every version of every set the practice made for itself, in the order in which they were saved. */
export function ownRuleSetRows(trx: Trx): Promise<OwnRuleSetRow[]> {
  return trx.run(
    build
      .selectFrom('own_rule_set')
      .selectAll()
      .where('practice', '=', trx.practice)
      .orderBy('created_at')
      .orderBy('id'),
  );
}

/** By which rule sets the practice checks: once for all its clients. */
export async function practiceRules(trx: Trx): Promise<PracticeRules> {
  const [practices, rows] = await Promise.all([
    trx.run(build.selectFrom('practice').select('rule_set').where('practice', '=', trx.practice)),
    ownRuleSetRows(trx),
  ]);
  return {
    ruleSet: practices[0]?.rule_set ?? 'core',
    own: rows.map(row => storedOwnSet({ content: row.content, isWithdrawn: row.is_withdrawn }).ruleSet),
  };
}
