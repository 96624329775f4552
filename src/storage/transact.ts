import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { appendEvents } from './ledger/append-events.ts';
import type { LedgerEntry } from './ledger/ledger-entry.ts';
import { type Scope, type Trx, trxOn } from './trx.ts';
import { rollBackAfter, withClient } from './with-client.ts';

/** What a piece of work leaves behind: an answer, and (when it is to be kept) what enters the ledger with it. */
export interface Outcome<T> {
  readonly value: T;
  readonly keep: boolean;
  readonly entries: readonly LedgerEntry[];
}

/** Thrown when the connection broke while the commit was under way: nobody here knows whether it was kept. */
export class CommitInDoubt extends Error {}

/**
 * Runs work in one transaction for one practice. Returns only after the commit, together with the ledger
 * entries, is on disk; work that throws, or whose outcome is not to be kept, leaves nothing.
 */
export async function transact<T>(
  pool: Pool,
  scope: Scope,
  work: (trx: Trx) => Promise<Outcome<T>>,
): Promise<T> {
  return withClient(pool, async client => {
    try {
      const [, outcome] = await allOrFirstFault([begin(client, scope), work(trxOn(client, scope))]);
      if (outcome.keep) await commit(client, outcome.entries);
      else await client.query('rollback');
      return outcome.value;
    } catch (fault) {
      return await rollBackAfter(client, fault);
    }
  });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The text of an identifier, safe to stand inside a statement. */
function literal(id: string | null): string {
  if (id !== null && !uuid.test(id)) throw new Error('A practice or person is named by a UUID.');
  return `'${id ?? ''}'`;
}

function begin(client: PoolClient, scope: Scope): Promise<unknown> {
  return client.query(
    `begin; select set_config('app.practice', ${literal(scope.practice)}, true), set_config('app.person', ${literal(scope.person)}, true)`,
  );
}

/** Waits for all, so that no query is left in flight, and then throws the fault that came first in the list. */
async function allOrFirstFault<A, B>(both: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(both);
  return Promise.all(both);
}

/** Sends the ledger entries and the commit in one round trip; the commit of a failed append is a rollback. */
async function commit(client: PoolClient, entries: readonly LedgerEntry[]): Promise<void> {
  const appended: Promise<unknown> =
    entries.length > 0 ? client.query(appendEvents(entries)) : Promise.resolve();
  const both = allOrFirstFault<unknown, { command: string }>([appended, client.query('commit')]);
  const [, { command }] = await both.catch((fault: unknown) => {
    if (isPlainNo(fault)) throw fault;
    throw new CommitInDoubt('The connection broke during the commit.', { cause: fault });
  });
  if (command !== 'COMMIT') throw new Error(`The database answered ${command} to a commit.`);
}

/** A statement that the server refused is surely not kept; a lost connection or a dying server says nothing. */
const isPlainNo = (fault: unknown): boolean => fault instanceof DatabaseError && fault.severity === 'ERROR';
