import { createHash } from 'node:crypto';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { Database } from '../storage/database.ts';
import { transact } from '../storage/transact.ts';
import type { Actor } from './actor.ts';
import { countAttempt, forgiveAttempt, ownAttemptKeys } from './count-attempt.ts';
import type { Deps } from './deps.ts';
import { type DoorEvent, doorEntry } from './door-event.ts';
import { gathered } from './gathered.ts';
import { secretMatches } from './secret.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

type OwnCheck = DoorEvent & { readonly verb: 'confirm-secret' | 'unlock' | 'change-own-secret' };
const checks = new WeakMap<Database, ReturnType<typeof gathered<OwnCheck, Result<true>>>>();

/**
 * Whether the signed-in person typed their own secret. A wrong one counts against the person; either way the
 * practice's chain has an event, whose verb is given. The same secret typed again while it is being looked at is the
 * same attempt: somebody who signs many documents at once guesses nothing, and is not made to wait.
 */
export function checkOwnSecret(
  deps: Deps,
  actor: Actor,
  secret: string,
  verb: OwnCheck['verb'],
): Promise<Result<true>> {
  const gather = checks.get(deps.db) ?? gathered<OwnCheck, Result<true>>();
  checks.set(deps.db, gather);
  const name = createHash('sha256').update(`${actor.practice} ${actor.person} ${secret}`).digest('hex');
  return orUnavailable(() =>
    gather(name, { ...actor, verb }, events => attempt(deps, actor, secret, events)),
  );
}

/** One counted attempt, on behalf of everything that waits for its outcome. */
async function attempt(
  deps: Deps,
  actor: Actor,
  secret: string,
  events: readonly OwnCheck[],
): Promise<Result<true>> {
  const stored = await storedSecret(deps, actor);
  if (stored === undefined) return refuse('not-signed-in', 'Sign in again.');
  const keys = ownAttemptKeys(actor);
  const { wait, thenUntil } = await countAttempt(deps, keys);
  if (wait) return wait;
  const isRight = await secretMatches(secret, stored);
  const detail = isRight || thenUntil === undefined ? {} : { lockedUntil: thenUntil };
  await transact(deps.db.pool, actor, async trx => {
    if (isRight) await trx.run(forgiveAttempt(keys));
    const entries = events.map(event =>
      doorEntry(deps, { ...event, verb: isRight ? event.verb : `${event.verb}-failed`, detail }),
    );
    return { value: undefined, keep: true, entries };
  });
  return isRight
    ? accept(true)
    : refuse('forbidden', 'This is not your secret.', { fields: { secret: 'is not right' } });
}

/** The stored secret of an active person. */
function storedSecret(deps: Deps, actor: Actor): Promise<string | undefined> {
  return transact(deps.db.pool, actor, async trx => {
    const [row] = await trx.run(
      build
        .selectFrom('person')
        .select('secret')
        .where('practice', '=', trx.practice)
        .where('id', '=', actor.person)
        .where('active', '=', true),
    );
    return { value: row?.secret ?? undefined, keep: false, entries: [] };
  });
}
