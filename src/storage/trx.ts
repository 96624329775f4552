import type { Compilable, CompiledQuery } from 'kysely';
import type { PoolClient } from 'pg';
import type { RowDigest } from './row-digest.ts';

/** For whom a transaction is opened: row-level security shows this practice and nothing else. */
export interface Scope {
  readonly practice: string;
  readonly person: string | null;
}

/** One open transaction. */
export interface Trx extends Scope {
  run<T>(query: Compilable<T> | CompiledQuery<T>): Promise<T[]>;
  /** Asks in plain SQL, where the statement itself is put together. */
  ask<T>(text: string, values: readonly unknown[]): Promise<T[]>;
  /** Digests of the record rows written so far; the event that closes the transaction carries them. */
  readonly written: RowDigest[];
}

const names = new Map<string, string>();
const mostNames = 400;

/** Statements repeat, so each text is prepared once per connection; odd one-off texts stay unnamed. */
function nameFor(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames || text.length > 6_000) return known;
  const name = `q${names.size}`;
  names.set(text, name);
  return name;
}

export function trxOn(client: PoolClient, scope: Scope): Trx {
  const ask = async <T>(text: string, values: readonly unknown[]): Promise<T[]> => {
    const name = nameFor(text);
    const query = { text, values: [...values] };
    const result = await client.query(name === undefined ? query : { name, ...query });
    return result.rows as T[];
  };
  return {
    ...scope,
    written: [],
    ask,
    run: query => {
      const { sql: text, parameters } = 'compile' in query ? query.compile() : query;
      return ask(text, parameters);
    },
  };
}
