import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import { transact } from '../storage/transact.ts';
import type { Actor } from './actor.ts';
import { attemptKeys, countAttempt, forgiveAttempt } from './count-attempt.ts';
import type { Deps } from './deps.ts';
import { type DoorEvent, doorEntry, noteAtTheDoor } from './door-event.ts';
import { secretMatches } from './secret.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

/**
 * Whether the signed-in person typed their own secret. A wrong one counts against account and address as at
 * sign-in; either way the practice's chain has an event, whose verb is given.
 */
export function checkOwnSecret(
  deps: Deps,
  actor: Actor,
  secret: string,
  verb: 'confirm-secret' | 'unlock' | 'change-own-secret',
): Promise<Result<true>> {
  return orUnavailable(async () => {
    const me = await storedSecret(deps, actor);
    if (!me) return refuse('not-signed-in', 'Sign in again.');
    const event: DoorEvent = { ...actor, verb };
    const keys = attemptKeys(me.email, actor.from.address);
    const { wait, thenUntil } = await countAttempt(deps, keys);
    if (wait) return wait;
    if (!(await secretMatches(secret, me.secret))) {
      const detail = thenUntil === undefined ? {} : { lockedUntil: thenUntil };
      await noteAtTheDoor(deps, { ...event, verb: `${verb}-failed`, detail });
      return refuse('forbidden', 'This is not your secret.', { fields: { secret: 'is not right' } });
    }
    await transact(deps.db.pool, actor, async trx => {
      await trx.run(forgiveAttempt(keys));
      return { value: undefined, keep: true, entries: [doorEntry(deps, event)] };
    });
    return accept(true);
  });
}

/** The stored secret of an active person. */
export function storedSecret(
  deps: Deps,
  actor: Actor,
): Promise<{ email: string; secret: string } | undefined> {
  return transact(deps.db.pool, actor, async trx => {
    const [row] = await trx.run(
      build
        .selectFrom('person')
        .select(['email', 'secret'])
        .where('practice', '=', trx.practice)
        .where('id', '=', actor.person)
        .where('active', '=', true),
    );
    const isKnown = row && row.email !== null && row.secret !== null;
    const value = isKnown ? { email: row.email ?? '', secret: row.secret ?? '' } : undefined;
    return { value, keep: false, entries: [] };
  });
}
