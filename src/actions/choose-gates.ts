import { mayBeGate } from '../clinical/gates/may-be-gate.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { standards } from '../clinical/standards/index.ts';
import { canonical } from '../storage/canonical.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';
import { practiceView, type PracticeView } from './practice-view.ts';

/** Chooses the rules that stop a signature in the practice, all anew; none leaves only what makes a document whole. */
export async function chooseGates(
  deps: Deps,
  actor: Actor,
  rules: readonly string[],
): Promise<Result<PracticeView>> {
  const wrong = rules.filter(id => !mayBeGate(id));
  if (wrong.length > 0)
    return refuse('invalid', `These rules cannot stop a signature: ${wrong.join(', ')}.`, {
      fields: { rules: 'names a rule that cannot stop a signature' },
    });
  const gates = standards.map(({ id }) => id).filter(id => rules.includes(id));
  const ask = { verb: 'choose-gates', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async ({ trx, tell }) => {
    const set = { gates: gates.length === 0 ? null : canonical(gates) };
    const row = await changeRow(trx, 'practice', { id: actor.practice, set });
    tell({ gates });
    return row ? accept(practiceView(row)) : refuse('not-found', 'There is no such practice.');
  });
}
