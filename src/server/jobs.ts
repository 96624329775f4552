import type { Result } from '../clinical/kit/result.ts';
import type { Answer } from './answer.ts';
import type { JobView } from './contracts/jobs.ts';

/** Says how far a piece of long work has come. */
export type Progress = (phase: string, done: number, total?: number) => void;

/** What long work does; it ends early, and in order, once it is asked to. */
export type JobWork = (progress: Progress, signal: AbortSignal) => Promise<Result<JobResult>>;

export type JobResult = Answer<Extract<JobView, { state: 'done' }>['result']>;
export type Job = Answer<JobView>;

/** Long work under way in this process; a finished job is told of while it is among the last fifty. */
export interface Jobs {
  /** Begins a piece of work and answers at once how it stands; without an owner anyone who knows its id may look. */
  begin(owner: string | undefined, work: JobWork): Job;
  /** How a job stands, for who began it. */
  look(owner: string | undefined, id: string): Job | undefined;
  /** Settles when nothing is running any more. */
  idle(): Promise<void>;
  /** Asks everything that is running to end early. */
  stop(): void;
}

interface Kept {
  readonly owner: string | undefined;
  readonly view: Job;
}

const mostKept = 50;

/** Keeps the jobs of this process; `onFault` is told of what a job threw. */
export function openJobs(newId: () => string, onFault: (fault: unknown, job: string) => void): Jobs {
  const kept = new Map<string, Kept>();
  const running = new Set<Promise<void>>();
  const ending = new AbortController();

  async function run(job: Kept, work: JobWork): Promise<void> {
    const { id } = job.view;
    const put = (view: Job): unknown => kept.set(id, { ...job, view });
    try {
      const progress: Progress = (phase, done, total) => put({ id, state: 'running', phase, done, total });
      const result = await work(progress, ending.signal);
      if (result.ok) put({ id, state: 'done', result: result.value });
      else put({ id, state: 'refused', refusal: pick(result) });
    } catch (fault) {
      onFault(fault, id);
      put({ id, state: 'failed', message: 'Something went wrong on our side.', request: id });
    }
  }

  return {
    begin(owner, work) {
      const view: Job = { id: newId(), state: 'running', phase: 'Beginning', done: 0 };
      const job = { owner, view };
      forgetOldest(kept);
      kept.set(view.id, job);
      const ended = run(job, work).finally(() => running.delete(ended));
      running.add(ended);
      return view;
    },
    look(owner, id) {
      const job = kept.get(id);
      return job?.owner === undefined || job.owner === owner ? job?.view : undefined;
    },
    async idle() {
      await Promise.all(running);
    },
    stop: () => ending.abort(),
  };
}

const pick = ({ code, message, fields }: Extract<Result<never>, { ok: false }>) => ({
  code,
  message,
  fields,
});

function forgetOldest(kept: Map<string, Kept>): void {
  const ended = [...kept].filter(([, { view }]) => view.state !== 'running');
  for (const [id] of ended.slice(0, Math.max(0, ended.length - mostKept + 1))) kept.delete(id);
}
