import { type Result, refuse } from '../clinical/kit/result.ts';
import { isDiskFull } from './is-disk-full.ts';
import { isUnavailable } from './is-unavailable.ts';
import { CommitInDoubt } from './transact.ts';

/** Does something with the store; when the store is away, full or overloaded, says so instead of acknowledging. */
export async function orUnavailable<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof CommitInDoubt)
      return refuse(
        'unavailable',
        'The connection to the record broke while saving. Look whether it was kept before you repeat it.',
      );
    if (isDiskFull(fault))
      return refuse(
        'unavailable',
        'Nothing was saved: the disk that holds the record is full. It goes on by itself as soon as there is room.',
      );
    if (isUnavailable(fault))
      return refuse(
        'unavailable',
        'Nothing was saved: the record cannot be reached or has no room left. Try again shortly.',
      );
    throw fault;
  }
}
