import type { Pool, PoolClient } from 'pg';

/** Thrown when work is done with a connection that may be in any state: it is closed and not used again. */
export class Unclean extends Error {}

/**
 * Lends a connection to work. A connection that breaks while it is lent says so to the query under way (and would
 * otherwise bring the process down); one that is left `Unclean` is thrown away.
 */
export async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let unusable: Error | undefined;
  const onFault = (fault: Error): void => {
    unusable = fault;
  };
  client.on('error', onFault);
  try {
    return await work(client);
  } catch (fault) {
    if (fault instanceof Unclean) unusable = fault;
    throw fault instanceof Unclean ? fault.cause : fault;
  } finally {
    client.off('error', onFault);
    client.release(unusable);
  }
}

/** Rolls back after a fault and throws it again; where even that fails the connection is not used again. */
export async function rollBackAfter(client: PoolClient, fault: unknown): Promise<never> {
  await client.query('rollback').catch(() => {
    throw new Unclean('The connection could not be rolled back.', { cause: fault });
  });
  throw fault;
}
