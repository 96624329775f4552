import { accept, type Result } from '../../clinical/kit/result.ts';

/** What is answered where there is nothing to tell but that it was done. */
export const isDone = (result: Result<unknown>): Result<{ done: true }> =>
  result.ok ? accept({ done: true }) : result;
