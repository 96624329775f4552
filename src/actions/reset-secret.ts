import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { changeSessions } from '../storage/sessions.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';
import { hashSecret } from './secret.ts';

/** Gives a person a new first secret, which they are asked to change, and ends all their sessions. */
export async function resetSecret(
  deps: Deps,
  actor: Actor,
  person: string,
  secret: string,
): Promise<Result<true>> {
  const hash = await hashSecret(secret, deps.random(16), deps.limits.scryptCost);
  return perform(deps, actor, { verb: 'reset-secret', on: 'practice', id: actor.practice }, async scene => {
    const { trx, now } = scene;
    const set = { secret: hash, secret_changed_at: now, must_change_secret: person !== actor.person };
    if (!(await changeRow(trx, 'person', { id: person, set })))
      return refuse('not-found', 'There is no such person.');
    await changeSessions(trx, { ended_at: now }, { person });
    scene.tell({ person });
    return accept(true);
  });
}
