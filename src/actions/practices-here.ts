import type { Result } from '../clinical/kit/result.ts';
import { accept } from '../clinical/kit/result.ts';
import type { Deps } from './deps.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

export interface PracticesHere {
  /** Somebody has set up a practice. */
  readonly hasPractice: boolean;
  /** Practices with invented records. */
  readonly samples: readonly { readonly id: string; readonly name: string }[];
}

interface Found {
  id: string;
  name: string;
  is_sample: boolean;
}

/** What this installation holds; the one question that is answered before anyone is known. */
export const practicesHere = (deps: Deps): Promise<Result<PracticesHere>> =>
  orUnavailable(async () => {
    const { rows } = await deps.db.pool.query<Found>('select id, name, is_sample from practices_here()');
    return accept({
      hasPractice: rows.some(practice => !practice.is_sample),
      samples: rows.filter(practice => practice.is_sample).map(({ id, name }) => ({ id, name })),
    });
  });
