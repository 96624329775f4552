import { type Result, accept } from '../clinical/kit/result.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { lockPractice } from './lock-practice.ts';
import { payerObjection } from './payer-objection.ts';
import { type PayerAnswers, payerColumns, type PayerView, payerView } from './payer-view.ts';
import { perform } from './perform.ts';

/** Adds somebody who pays for care, with the rule set by which the practice checks what they pay for. */
export function addPayer(deps: Deps, actor: Actor, answers: PayerAnswers): Promise<Result<PayerView>> {
  const { practice } = actor;
  return perform(deps, actor, { verb: 'add-payer', on: 'practice', id: practice }, async scene => {
    const { trx, now } = scene;
    await lockPractice(trx);
    const objection = await payerObjection(trx, answers);
    if (objection) return objection;
    const id = deps.newId();
    const row = await insertRow(trx, 'payer', { practice, id, ...payerColumns(answers), created_at: now });
    scene.tell({ payer: id });
    return accept(payerView(row));
  });
}
