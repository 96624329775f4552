import { useState } from 'react';
import type { Refusal, Result } from '../../clinical/kit/result.ts';
import { readJobRoute, type JobView } from '../../server/contracts/jobs.ts';
import { useSurroundings } from './surroundings.ts';

interface Job {
  readonly start: () => Promise<void>;
  readonly job: JobView | undefined;
  readonly refusal: Refusal | undefined;
  readonly isRunning: boolean;
}

const pause = 300;

/** Long work: begun once, asked after until it is done, refused or failed. */
export function useJob(begin: () => Promise<Result<JobView>>): Job {
  const { api } = useSurroundings();
  const [job, setJob] = useState<JobView>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isRunning, setRunning] = useState(false);
  const start = async () => {
    setRunning(true);
    setRefusal(undefined);
    setJob(undefined);
    let result = await begin();
    while (result.ok && result.value.state === 'running') {
      setJob(result.value);
      await new Promise(resolve => setTimeout(resolve, pause));
      result = await api.call(readJobRoute, { params: { job: result.value.id } });
    }
    setRunning(false);
    if (result.ok) setJob(result.value);
    setRefusal(result.ok ? refusalOf(result.value) : result);
  };
  return { start, job, refusal, isRunning };
}

function refusalOf(job: JobView): Refusal | undefined {
  if (job.state === 'refused') {
    const { code, message, fields, detail } = job.refusal;
    return { ok: false, code, message, ...(fields ? { fields } : {}), detail };
  }
  if (job.state === 'failed') return { ok: false, code: 'unavailable', message: job.message };
  return undefined;
}
