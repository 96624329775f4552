import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Refusal, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { Deps } from './deps.ts';
import { accountName } from './person-row.ts';

/** Under which names attempts are counted; an account that does not exist is counted all the same. */
export interface AttemptKeys {
  readonly account: string;
  readonly address: string;
}

export const attemptKeys = (email: string, address: string): AttemptKeys => ({
  account: `account ${createHash('sha256').update(accountName(email)).digest('hex')}`,
  address: `address ${address}`,
});

/** Counts an attempt before the secret is looked at; a refusal says how long to wait. */
export async function countAttempt(deps: Deps, keys: AttemptKeys): Promise<Refusal | undefined> {
  const { freeAttempts, longestWaitSeconds } = deps.limits;
  const now = deps.clock();
  const { sql: text, parameters } = sql`
    select count_attempt(${[keys.account, keys.address]}::text[],
      ${[freeAttempts.account, freeAttempts.address]}::int[], ${now}::timestamptz, ${longestWaitSeconds}::int) as until
  `.compile(build);
  const { rows } = await deps.db.pool.query<{ until: string | null }>(text, [...parameters]);
  const until = rows[0]?.until ?? null;
  if (until === null) return undefined;
  const retryAfter = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1_000));
  return refuse('too-many-attempts', `Too many attempts. Try again in ${inWords(retryAfter)}.`, {
    detail: { retryAfter },
  });
}

const inWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
