import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { JobView } from '../../../server/contracts/jobs.ts';
import { verifyRoute } from '../../../server/contracts/verify.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useJob } from '../../calls/use-job.ts';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { useSession } from '../session.ts';
import { ImportRecord } from './import-record.tsx';
import classes from './practice.module.css';

/** Whether everything holds, and how a record leaves, comes in and is kept safe. */
export function Keep() {
  const { person } = useSession();
  return (
    <section>
      <h2 className={classes['heading']}>Verify, export, import</h2>
      <Verify />
      {person.roles.includes('admin') && <ImportRecord />}
      <div className={classes['block']}>
        <h3>Save a record as a file</h3>
        <p>
          Each record leaves from its own page: <Link href="/clients">open the client</Link> and choose “Save
          the record as a file”.
        </p>
      </div>
      <div className={classes['block']}>
        <h3>Back up everything</h3>
        <p>
          On the machine where Goldthread runs, <code>npx goldthread backup DIR</code> copies the whole
          practice while work goes on, and <code>npx goldthread restore DIR</code> brings it back into a fresh
          folder and verifies it. Keep copies in two places, one of them elsewhere.
        </p>
      </div>
    </section>
  );
}

function Verify() {
  const { api } = useSurroundings();
  const { start, job, refusal, isRunning } = useJob(() => api.call(verifyRoute, {}));
  return (
    <div className={classes['block']}>
      <h3>Does it all still hold?</h3>
      <p>Computes the access log and every signature again, and names the first thing that does not hold.</p>
      {refusal && <Notice>{refusal.message}</Notice>}
      {isRunning && <Progress job={job} says="Verifying" />}
      <Verdict job={job} />
      <Button variant="default" loading={isRunning} onClick={() => void start()}>
        Verify
      </Button>
    </div>
  );
}

function Verdict({ job }: { readonly job: JobView | undefined }) {
  if (job?.state !== 'done' || job.result.kind !== 'verify') return undefined;
  const { holds, events, signatures, rows, first } = job.result;
  if (!holds) return <Notice>{first?.message ?? 'Something does not hold.'}</Notice>;
  return (
    <p className={classes['holds']} role="status">
      Everything holds: {events} entries of the log, {signatures} signatures, {rows} rows.
    </p>
  );
}
