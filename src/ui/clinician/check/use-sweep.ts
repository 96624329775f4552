import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Refusal } from '../../../clinical/kit/result.ts';
import type { JobView } from '../../../server/contracts/jobs.ts';
import {
  type RecordCheckView,
  stopSweepRoute,
  sweepRecordsRoute,
} from '../../../server/contracts/record-check.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { useJob } from '../../calls/use-job.ts';

interface Sweep {
  readonly start: () => void;
  readonly stop: () => void;
  readonly job: JobView | undefined;
  readonly refusal: Refusal | undefined;
  readonly isRunning: boolean;
  readonly isStopping: boolean;
}

/** Has records checked; where they are few, by itself as soon as one is due, so that the screen is never behind. */
export function useSweep(check: RecordCheckView | undefined, ruleSet: string): Sweep {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const { start, job, refusal, isRunning } = useJob(() =>
    api.call(sweepRecordsRoute, { body: ruleSet === '' ? {} : { ruleSet } }),
  );
  const stopping = useAct(() => api.call(stopSweepRoute, {}));
  const tried = useRef('');
  const begin = async () => {
    await start();
    await queries.invalidateQueries({
      predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.startsWith('/record-check'),
    });
  };
  const due = check?.due ?? 0;
  const isElsewhere = check?.sweep?.state === 'running';
  useEffect(() => {
    const turn = `${ruleSet} ${due}`;
    if (due === 0) tried.current = '';
    if (due === 0 || isRunning || isElsewhere || tried.current === turn) return;
    tried.current = turn;
    void begin();
  });
  return {
    start: () => void begin(),
    stop: () => void stopping.run(),
    job,
    refusal: refusal ?? stopping.refusal,
    isRunning,
    isStopping: stopping.isRunning,
  };
}
