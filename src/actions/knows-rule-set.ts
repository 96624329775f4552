import { setsFor } from '../clinical/rule-sets/sets-for.ts';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';

/** Whether a rule set of this id comes with the program or was made by the practice. */
export async function knowsRuleSet(trx: Trx, id: string): Promise<boolean> {
  if (setsFor(id)) return true;
  const own = await trx.run(
    build
      .selectFrom('own_rule_set')
      .select('id')
      .where('practice', '=', trx.practice)
      .where('set_id', '=', id)
      .limit(1),
  );
  return own.length > 0;
}
