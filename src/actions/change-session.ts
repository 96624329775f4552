import { type Result, accept } from '../clinical/kit/result.ts';
import { changeSessions } from '../storage/sessions.ts';
import { transact } from '../storage/transact.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { doorEntry } from './door-event.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

/** What one may do with one's own sessions. */
type SessionVerb = 'sign-out' | 'sign-out-everywhere' | 'lock-session' | 'unlock-session';

/** Changes the acting person's own session (or all of them) and notes it; answers how many sessions it was. */
export function changeSession(deps: Deps, actor: Actor, verb: SessionVerb): Promise<Result<number>> {
  const now = deps.clock();
  const person = actor.person ?? '';
  const here = { id: actor.session ?? '', person };
  return orUnavailable(() =>
    transact<Result<number>>(deps.db.pool, actor, async trx => {
      const changed = await {
        'sign-out': () => changeSessions(trx, { ended_at: now }, here),
        'sign-out-everywhere': () => changeSessions(trx, { ended_at: now }, { person }),
        'lock-session': () => changeSessions(trx, { locked: true }, here),
        'unlock-session': () => changeSessions(trx, { locked: false, last_seen: now }, here),
      }[verb]();
      const entry = doorEntry(deps, { ...actor, verb, detail: { sessions: changed } });
      return { value: accept(changed), keep: true, entries: [entry] };
    }),
  );
}
