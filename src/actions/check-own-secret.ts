import { sql } from 'kysely';
import { type Refusal, type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import { ledgerEntry } from '../storage/ledger/ledger-entry.ts';
import { transact } from '../storage/transact.ts';
import type { Actor } from './actor.ts';
import { attemptKeys, countAttempt } from './count-attempt.ts';
import type { Deps } from './deps.ts';
import { secretMatches } from './secret.ts';

/**
 * Whether the signed-in person typed their own secret. A wrong one counts against account and address as at
 * sign-in; either way the practice's chain has an event, whose verb is given.
 */
export async function checkOwnSecret(
  deps: Deps,
  actor: Actor,
  secret: string,
  verb: 'confirm-secret' | 'unlock' | 'change-own-secret',
): Promise<Result<true>> {
  const me = await transact(deps.db.pool, actor, async trx => {
    const rows = await trx.run(
      build
        .selectFrom('person')
        .select(['email', 'secret'])
        .where('practice', '=', trx.practice)
        .where('id', '=', actor.person)
        .where('active', '=', true),
    );
    return { value: rows[0], keep: false, entries: [] };
  });
  if (me?.email == null || me.secret === null) return refuse('not-signed-in', 'Sign in again.');

  const keys = attemptKeys(me.email, actor.from.address);
  const wait = await countAttempt(deps, keys);
  if (wait) {
    await note(deps, actor, 'refused', { verb, waits: true });
    return wait;
  }
  const isRight = await secretMatches(secret, me.secret);
  if (!isRight) {
    await note(deps, actor, `${verb}-failed`, {});
    return refuse('forbidden', 'This is not your secret.', { fields: { secret: 'is not right' } }) as Refusal;
  }
  await transact(deps.db.pool, actor, async trx => {
    await trx.run(sql`select forgive_attempt(${keys.account}, ${keys.address})`.compile(build));
    return { value: undefined, keep: true, entries: [entry(deps, actor, verb, {})] };
  });
  return accept(true);
}

const entry = (deps: Deps, actor: Actor, verb: string, detail: Record<string, unknown>) =>
  ledgerEntry({
    practice: actor.practice,
    chain: actor.practice,
    at: deps.clock(),
    who: actor.person,
    verb,
    subject: { table: 'person', id: actor.person ?? '' },
    from: actor.from,
    rows: [],
    detail,
  });

const note = (deps: Deps, actor: Actor, verb: string, detail: Record<string, unknown>): Promise<undefined> =>
  transact(deps.db.pool, actor, () =>
    Promise.resolve({ value: undefined, keep: true, entries: [entry(deps, actor, verb, detail)] }),
  );
