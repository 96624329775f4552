import type { JobView } from '../../server/contracts/jobs.ts';
import classes from './progress.module.css';

interface ProgressProps {
  readonly job: JobView | undefined;
  /** What is being done, before the work itself says it. */
  readonly says: string;
}

/** How far long work has come, in words and as a bar when it is known. */
export function Progress({ job, says }: ProgressProps) {
  const running = job?.state === 'running' ? job : undefined;
  const isKnown = running?.total !== undefined && running.total > 0;
  const part = isKnown ? Math.min(1, running.done / (running.total ?? 1)) : undefined;
  return (
    <div role="status">
      <p>
        {running?.phase ?? says}
        {isKnown ? `: ${running.done} of ${running.total ?? ''}` : '…'}
      </p>
      <progress
        className={classes['bar']}
        aria-label={says}
        {...(part === undefined ? {} : { value: part })}
      />
    </div>
  );
}
