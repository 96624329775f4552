import type { Pool } from 'pg';
import { tokenHash } from '../storage/sessions.ts';
import type { Deps } from './deps.ts';
import type { SessionFound } from './session-view.ts';

interface Batch {
  readonly tokens: string[];
  readonly answers: Promise<Map<string, SessionFound>>;
}
const open = new WeakMap<Pool, Batch>();

/** The session of a token that has neither ended nor run out. Tokens that arrive together are asked for together. */
export async function findSession(deps: Deps, token: string): Promise<SessionFound | undefined> {
  const hash = tokenHash(token);
  const { pool } = deps.db;
  let batch = open.get(pool);
  if (!batch) {
    const tokens: string[] = [];
    batch = { tokens, answers: new Promise(go => setImmediate(go)).then(() => askFor(pool, tokens)) };
    open.set(pool, batch);
  }
  batch.tokens.push(hash);
  const found = (await batch.answers).get(hash);
  return found && found.ends_at > deps.clock() ? found : undefined;
}

async function askFor(pool: Pool, tokens: readonly string[]): Promise<Map<string, SessionFound>> {
  open.delete(pool);
  const { rows } = await pool.query<SessionFound>({
    name: 'sessions_by_token',
    text: 'select * from sessions_by_token($1::text[])',
    values: [tokens],
  });
  return new Map(rows.map(row => [row.token_hash, row]));
}

/** Whether a session shows only its name: locked by hand, or nobody was at work for too long. */
export function isLocked(found: SessionFound, now: string): boolean {
  return found.locked || Date.parse(now) - Date.parse(found.last_seen) > found.idle_minutes * 60_000;
}
