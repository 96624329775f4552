import type { Result } from '../clinical/kit/result.ts';
import { accept } from '../clinical/kit/result.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';
import { transact } from '../storage/transact.ts';
import { completeWordings } from '../storage/wordings/complete-wordings.ts';
import type { Deps } from './deps.ts';

/** Texts that are compared in one transaction: few enough that nobody waits for them. */
const together = 20;

/** Which signed documents are to be compared. */
export interface Comparison {
  readonly practice: string;
  /** These, or all that never were. */
  readonly documents?: readonly string[] | undefined;
}

/**
 * Holds some signed documents against the other records of the practice, oldest first, and answers how many they were; none when all are
 * compared. Nobody asked for it and nothing of the record is read out or written, so that no event tells of it.
 */
export function compareTexts(deps: Deps, { practice, documents }: Comparison): Promise<Result<number>> {
  return orUnavailable(async () =>
    transact(deps.db.pool, { practice, person: null }, async trx => {
      const compared = await completeWordings(trx, { atMost: together, documents });
      return { value: accept(compared), keep: true, entries: [] };
    }),
  );
}
