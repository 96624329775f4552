import { useState } from 'react';
import type { Refusal, Result } from '../../clinical/kit/result.ts';

/** Something the person asked for: whether it is under way, and the "no" it was last answered with. */
export interface Act<A extends readonly unknown[], T> {
  readonly run: (...given: A) => Promise<Result<T>>;
  readonly isRunning: boolean;
  readonly refusal: Refusal | undefined;
  readonly forget: () => void;
}

/** Runs what the person asked for and keeps the answer to be shown beside it. */
export function useAct<const A extends readonly unknown[], T>(
  work: (...given: A) => Promise<Result<T>>,
): Act<A, T> {
  const [isRunning, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  return {
    isRunning,
    refusal,
    forget: () => setRefusal(undefined),
    run: async (...given) => {
      setRunning(true);
      setRefusal(undefined);
      const result = await work(...given);
      setRunning(false);
      if (!result.ok) setRefusal(result);
      return result;
    },
  };
}
