import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Refusal, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { accountName } from './person-row.ts';

/** Under which names attempts are counted. */
export interface AttemptKeys {
  readonly account: string;
  readonly address?: string;
}

/** At the door: per account and per address. An account that does not exist is counted all the same. */
export const attemptKeys = (email: string, address: string): AttemptKeys => ({
  account: `account ${createHash('sha256').update(accountName(email)).digest('hex')}`,
  address: `address ${address}`,
});

/**
 * Of somebody who is signed in: for themselves, so that neither a guesser at the door nor the colleagues behind the
 * same address keep them from signing.
 */
export const ownAttemptKeys = ({ practice, person }: Actor): AttemptKeys => ({
  account: `person ${practice} ${person}`,
});

export interface Counted {
  /** Why the secret is not even looked at. */
  readonly wait: Refusal | undefined;
  /** Until when the next attempt has to wait if this one fails. */
  readonly thenUntil: string | undefined;
}

/** Counts an attempt before the secret is looked at, on disk. */
export async function countAttempt(deps: Deps, keys: AttemptKeys): Promise<Counted> {
  const { freeAttempts, longestWaitSeconds } = deps.limits;
  const now = deps.clock();
  const names = keys.address === undefined ? [keys.account] : [keys.account, keys.address];
  const free = [freeAttempts.account, freeAttempts.address].slice(0, names.length);
  const { sql: text, parameters } = sql`
    select wait_until, then_until
    from count_attempt(${names}::text[], ${free}::int[], ${now}::timestamptz, ${longestWaitSeconds}::int)
  `.compile(build);
  const { rows } = await deps.db.pool.query<{ wait_until: string | null; then_until: string | null }>(text, [
    ...parameters,
  ]);
  const until = rows[0]?.wait_until ?? null;
  return {
    wait: until === null ? undefined : waiting(until, now),
    thenUntil: rows[0]?.then_until ?? undefined,
  };
}

function waiting(until: string, now: string): Refusal {
  const retryAfter = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1_000));
  const words = retryAfter < 90 ? `${retryAfter} seconds` : `${Math.ceil(retryAfter / 60)} minutes`;
  return refuse('too-many-attempts', `Too many attempts. Try again in ${words}.`, { detail: { retryAfter } });
}

/** After the right secret the account starts anew. */
export const forgiveAttempt = (keys: AttemptKeys) =>
  sql`select forgive_attempt(${keys.account}, ${keys.address ?? null})`.compile(build);
