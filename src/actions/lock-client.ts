import type { Trx } from '../storage/trx.ts';

/** Holds a client's row until the transaction ends, so that of two who change the same thing at once the second sees the first. */
export const lockClient = (trx: Trx, client: string): Promise<unknown> =>
  trx.ask('select from client where practice = $1 and id = $2 for no key update', [trx.practice, client]);
