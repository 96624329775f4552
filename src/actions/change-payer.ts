import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { lockPractice } from './lock-practice.ts';
import { payerObjection } from './payer-objection.ts';
import { type PayerAnswers, payerColumns, type PayerView, payerView } from './payer-view.ts';
import { perform } from './perform.ts';

/** Changes name, rule set or standing of a payer; what a client is covered by stays as it is. */
export function changePayer(
  deps: Deps,
  actor: Actor,
  payer: string,
  answers: PayerAnswers,
): Promise<Result<PayerView>> {
  return perform(deps, actor, { verb: 'change-payer', on: 'practice', id: actor.practice }, async scene => {
    const { trx } = scene;
    await lockPractice(trx);
    const objection = await payerObjection(trx, answers, payer);
    if (objection) return objection;
    const row = await changeRow(trx, 'payer', { id: payer, set: payerColumns(answers) });
    if (!row) return refuse('not-found', 'There is no such payer.');
    scene.tell({ payer });
    return accept(payerView(row));
  });
}
