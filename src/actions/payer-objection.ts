import { sql } from 'kysely';
import { type Refusal, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';
import { knowsRuleSet } from './knows-rule-set.ts';
import type { PayerAnswers } from './payer-view.ts';

/** What stands against these answers: a name that another payer has, or a rule set nobody knows. */
export async function payerObjection(
  trx: Trx,
  { name, ruleSet }: PayerAnswers,
  self?: string,
): Promise<Refusal | undefined> {
  const named = await trx.run(
    sql<{ id: string }>`
      select id from payer where practice = ${trx.practice} and lower(name) = lower(${name})`.compile(build),
  );
  if (named.some(({ id }) => id !== self))
    return refuse('invalid', 'There is a payer of this name already.', {
      fields: { name: 'belongs to another payer' },
    });
  if (ruleSet !== undefined && !(await knowsRuleSet(trx, ruleSet)))
    return refuse('invalid', 'This rule set is not known.', { fields: { ruleSet: 'is not a rule set' } });
  return undefined;
}
