import type { Result } from '../clinical/kit/result.ts';
import { accept } from '../clinical/kit/result.ts';
import type { Deps } from './deps.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

export interface PracticesHere {
  /** Somebody has set up a practice. */
  readonly hasPractice: boolean;
  readonly hasSample: boolean;
}

/** What this installation holds; the one question that is answered before anyone is known. */
export const practicesHere = (deps: Deps): Promise<Result<PracticesHere>> =>
  orUnavailable(async () => {
    const { rows } = await deps.db.pool.query<{ is_sample: boolean }>(
      'select is_sample from practices_here()',
    );
    return accept({
      hasPractice: rows.some(practice => !practice.is_sample),
      hasSample: rows.some(practice => practice.is_sample),
    });
  });
