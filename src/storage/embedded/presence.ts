import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { assertDurable } from './assert-durable.ts';
import type { Address } from './running-server.ts';
import { superuserClient } from './superuser-client.ts';

/** One connection held as long as a program uses the server; it shares a lock with all others that do. */
export type Presence = {
  /** Whether nobody else uses the server; if so, newcomers wait from now on until `end`. */
  isLast(): Promise<boolean>;
  end(): Promise<void>;
};

const sharedLock = 0x601d;
const name = 'goldthread presence';

/** Joins those who use the server, or refuses it when it is not durable; calls `onLost` when the server breaks away. */
export async function holdPresence(at: Address, onLost: () => void): Promise<Presence> {
  const client = await superuserClient(at, name);
  let isHeld = false;
  client.on('error', () => undefined); // Whatever breaks the connection also ends it.
  client.on('end', () => {
    if (isHeld) onLost();
    isHeld = false;
  });
  const end = async () => {
    isHeld = false;
    await client.end();
  };
  try {
    await assertDurable(client);
    await client.query('select pg_advisory_lock_shared($1)', [sharedLock]);
    isHeld = true;
  } catch (error) {
    await end();
    throw error;
  }
  return { end, isLast: async () => isHeld && (await isLastOne(client)) };
}

async function isLastOne(client: Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [sharedLock]);
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
    sharedLock,
  ]);
  if (!rows[0]?.alone) return false;
  // Our own connections, closed a moment ago, may still be seen on their way out.
  for (let tries = 0; tries < 20; tries++) {
    if (!(await hasOtherClients(client))) return true;
    await pause(25);
  }
  return false;
}

async function hasOtherClients(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity
      where backend_type in ('client backend', 'walsender') and application_name <> $1`,
    [name],
  );
  return rowCount !== 0;
}
