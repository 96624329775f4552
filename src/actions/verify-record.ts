import { type Result, accept } from '../clinical/kit/result.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';
import type { Progress, Verification } from '../storage/verify/finding.ts';
import { verify } from '../storage/verify/verify.ts';
import type { Actor } from './actor.ts';
import { anchorLedger } from './anchor-ledger.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';

/**
 * Computes the ledger, every row and every signature of the practice again and names the first thing that does not
 * hold. When all holds, the ledger notes where its chains stand. `kept` is the `end` of an earlier verification.
 */
export async function verifyRecord(
  deps: Deps,
  actor: Actor,
  progress: Progress,
  kept?: string,
): Promise<Result<Verification>> {
  const ask = { verb: 'verify-record', on: 'practice', id: actor.practice } as const;
  const allowed = await perform(deps, actor, ask, () => Promise.resolve(accept(true)));
  if (!allowed.ok) return allowed;
  return orUnavailable(async () => {
    const verification = await verify(deps.db.pool, actor.practice, progress, kept);
    if (verification.holds) await anchorLedger(deps, actor.practice, actor.from);
    return accept(verification);
  });
}
