import type { Result } from '../clinical/kit/result.ts';
import { alone } from '../storage/alone.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';
import type { Deps } from './deps.ts';

/** Loads a sample while no other program loads one into the same record; `whileWaiting` may throw. */
export const loadAlone = <T>(
  deps: Deps,
  whileWaiting: () => void,
  load: () => Promise<Result<T>>,
): Promise<Result<T>> => orUnavailable(() => alone(deps.db.pool, 'loadSample', { whileWaiting, then: load }));
