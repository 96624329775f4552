import type { Trx } from '../../storage/trx.ts';
import type { Scene } from '../perform.ts';
import { countTotals } from './count-totals.ts';

interface Begun {
  readonly bySet: string;
  readonly records: number;
  readonly due: number;
}

/** Notes that a sweep begins; one that was broken off before is noted as stopped. Answers its id. */
export async function beginSweep(
  { trx, now, today, actor, tell }: Scene<'practice'>,
  id: string,
  { bySet, records, due }: Begun,
): Promise<string> {
  await trx.ask(
    `update sweep set state = 'stopped', ended_at = $2 where practice = $1 and state = 'running'`,
    [trx.practice, now],
  );
  await trx.ask(
    `insert into sweep (practice, id, by_set, started_at, started_on, started_by, state, is_stop_asked, records, due, done)
      values ($1, $2, $3, $4, $5, $6, 'running', false, $7, $8, 0)`,
    [trx.practice, id, bySet, now, today, actor.person, records, due],
  );
  tell({ began: true, records, due });
  return id;
}

/** Counts records that were checked; whether somebody asked to stop. */
export async function countDone(trx: Trx, id: string, checked: number): Promise<boolean> {
  const [row] = await trx.ask<{ is_stop_asked: boolean }>(
    'update sweep set done = done + $3 where practice = $1 and id = $2 returning is_stop_asked',
    [trx.practice, id, checked],
  );
  return row?.is_stop_asked ?? true;
}

/** Notes that a sweep has ended; a whole one keeps what it counted, in place of an earlier one of the same day. */
export async function endSweep(
  { trx, now, tell }: Scene<'practice'>,
  id: string,
  isComplete: boolean,
): Promise<void> {
  const [row] = await trx.ask<{ by_set: string; started_on: string; done: number }>(
    'select by_set, started_on, done from sweep where practice = $1 and id = $2',
    [trx.practice, id],
  );
  if (!row) throw new Error('A sweep that was begun is gone.');
  const totals = isComplete ? await countTotals(trx, row.by_set) : undefined;
  await trx.ask(`update sweep set state = $3, ended_at = $4, totals = $5 where practice = $1 and id = $2`, [
    trx.practice,
    id,
    isComplete ? 'complete' : 'stopped',
    now,
    totals ? JSON.stringify(totals) : null,
  ]);
  if (totals)
    await trx.ask(
      `delete from sweep where practice = $1 and by_set = $2 and started_on = $3 and id <> $4 and state <> 'running'`,
      [trx.practice, row.by_set, row.started_on, id],
    );
  tell({
    ended: isComplete ? 'complete' : 'stopped',
    checked: row.done,
    ...(totals && { records: totals.records, findings: totals.findings, required: totals.required }),
  });
}
