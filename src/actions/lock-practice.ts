import type { Trx } from '../storage/trx.ts';

/** Holds the practice's row until the transaction ends, so that of two who add the same thing at once one is told. */
export const lockPractice = (trx: Trx): Promise<unknown> =>
  trx.ask('select from practice where practice = $1 for no key update', [trx.practice]);
