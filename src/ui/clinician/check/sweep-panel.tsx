import { Button } from '@mantine/core';
import type { RecordCheckView } from '../../../server/contracts/record-check.ts';
import { Notice } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { useSession } from '../session.ts';
import { counted, sweepWords } from './check-words.ts';
import classes from './check.module.css';
import { useSweep } from './use-sweep.ts';

interface PanelProps {
  readonly check: RecordCheckView;
  readonly ruleSet: string;
}

/** When the records were checked last, and the way to have them checked again. */
export function SweepPanel({ check, ruleSet }: PanelProps) {
  const { practice } = useSession();
  const { start, stop, job, refusal, isRunning, isStopping } = useSweep(check, ruleSet);
  const { sweep, due, inScope, mayCheckAll } = check;
  const isElsewhere = !isRunning && sweep?.state === 'running';
  const isOffered = !isRunning && !isElsewhere && inScope > 0 && due !== 0;
  const mayStop = mayCheckAll && (isElsewhere || isRunning);
  return (
    <div className={classes['sweep']}>
      {refusal && <Notice>{refusal.message}</Notice>}
      {isRunning ? (
        <Progress job={job} says="Checking records" />
      ) : (
        <p className={classes['left']}>{sweep ? sweepWords(sweep, practice.timeZone) : neverWords(check)}</p>
      )}
      {mayStop && (
        <Button variant="default" loading={isStopping} onClick={stop}>
          Stop
        </Button>
      )}
      {isOffered && (
        <Button variant="default" onClick={start}>
          {sweep?.state === 'stopped'
            ? 'Go on'
            : check.records === 0
              ? 'Check the records'
              : 'Check what changed'}
        </Button>
      )}
    </div>
  );
}

function neverWords({ inScope, records, mayCheckAll }: RecordCheckView): string | undefined {
  if (inScope === 0) return undefined;
  const all = counted(inScope, mayCheckAll ? 'record' : 'record of your clients');
  return records === 0 ? `${all}, none checked yet.` : undefined;
}
