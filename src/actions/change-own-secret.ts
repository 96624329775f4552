import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { changeSessions } from '../storage/sessions.ts';
import { transact } from '../storage/transact.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { checkOwnSecret } from './check-own-secret.ts';
import type { Deps } from './deps.ts';
import { doorEntry } from './door-event.ts';
import { hashSecret } from './secret.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

/** Changes one's own secret and ends all other sessions. */
export async function changeOwnSecret(
  deps: Deps,
  actor: Actor,
  { secret, newSecret }: { readonly secret: string; readonly newSecret: string },
): Promise<Result<true>> {
  const checked = await checkOwnSecret(deps, actor, secret, 'change-own-secret');
  if (!checked.ok) return checked;
  if (newSecret === secret)
    return refuse('invalid', 'Choose a secret that is new.', { fields: { newSecret: 'is the old one' } });
  const hash = await hashSecret(newSecret, deps.random(16), deps.limits.scryptCost);
  const now = deps.clock();
  const person = actor.person ?? '';
  return orUnavailable(() =>
    transact<Result<true>>(deps.db.pool, actor, async trx => {
      const set = { secret: hash, secret_changed_at: now, must_change_secret: false };
      await changeRow(trx, 'person', { id: person, set });
      await changeSessions(trx, { ended_at: now }, { person, except: actor.session });
      const entry = doorEntry(deps, { ...actor, verb: 'changed-own-secret', rows: trx.written });
      return { value: accept(true), keep: true, entries: [entry] };
    }),
  );
}
