import { type Result, accept } from '../../clinical/kit/result.ts';
import { isSweeping } from '../../storage/sweep-lock.ts';
import type { Actor } from '../actor.ts';
import { countClosedCharts } from '../count-closed-charts.ts';
import type { Deps } from '../deps.ts';
import { onlyGiven } from '../only-given.ts';
import { perform, type Scene } from '../perform.ts';
import { type CheckedCounts, countChecked } from './count-checked.ts';
import { dueRecords } from './due-records.ts';
import { rulesMark } from './rules-mark.ts';
import type { CheckFilter } from './what-is-seen.ts';

/** So many records are checked while one waits. */
export const smallPractice = 200;

/** How the last sweep of the practice stands. */
export interface SweepState {
  readonly startedAt: string;
  readonly startedBy?: string;
  readonly endedAt?: string;
  readonly state: 'running' | 'stopped' | 'complete';
  /** Records there were, those that had to be checked, and those that were. */
  readonly records: number;
  readonly due: number;
  readonly done: number;
}

export interface RecordCheck extends CheckedCounts {
  readonly today: string;
  /** Records that may be seen, whether they were checked or not. */
  readonly inScope: number;
  /** How many of them have no result, or one that may not hold any more; told where there are few. */
  readonly due?: number;
  readonly mayCheckAll: boolean;
  readonly sweep?: SweepState;
  /** Charts that open only with a stated reason. */
  readonly closed: number;
  readonly payers: readonly string[];
}

/** What the check found in the records that somebody may see, counted; nothing is checked by looking. */
export async function readRecordCheck(
  deps: Deps,
  actor: Actor,
  filter: CheckFilter,
): Promise<Result<RecordCheck>> {
  const program = await rulesMark();
  const ask = { verb: 'read-record-check', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async scene => {
    const mayCheckAll = scene.may('sweep-records', '');
    const [scope, counts, sweep, payers, closed] = await Promise.all([
      scopeOf(scene, filter, program),
      countChecked(scene, filter),
      mayCheckAll ? lastSweep(scene, filter.ruleSet ?? '') : undefined,
      payersOf(scene),
      mayCheckAll ? 0 : countClosedCharts(scene, filter.show ?? 'all'),
    ]);
    scene.tell({ ...onlyGiven({ ...filter }), records: counts.records });
    return accept({
      today: scene.today,
      mayCheckAll,
      ...scope,
      ...counts,
      payers,
      closed,
      ...onlyGiven({ sweep }),
    });
  });
}

async function scopeOf({ trx, may, actor, today }: Scene<'practice'>, filter: CheckFilter, program: string) {
  const person = may('sweep-records', '') ? undefined : actor.person;
  const values: unknown[] = [trx.practice];
  const mine =
    person === undefined
      ? ''
      : ` and exists (select from care_team t where t.practice = e.practice and t.client = e.client
          and t.person = $${values.push(person)}::uuid and t.left_at is null)`;
  const [row] = await trx.ask<{ n: number }>(
    `select count(*)::int as n from episode e where e.practice = $1${mine}`,
    values,
  );
  const inScope = row?.n ?? 0;
  if (inScope > smallPractice) return { inScope };
  const inCommon = `${today} ${program}`;
  const { due } = await dueRecords(trx, { bySet: filter.ruleSet ?? '', person, inCommon });
  return { inScope, due: due.length };
}

interface SweepFound {
  started_at: string;
  started_by: string | null;
  ended_at: string | null;
  state: SweepState['state'];
  records: number;
  due: number;
  done: number;
  is_alive: boolean;
}

/** A sweep whose program was killed says that it runs, but nobody holds its lock: it was stopped. */
async function lastSweep({ trx }: Scene<'practice'>, bySet: string): Promise<SweepState | undefined> {
  const [row] = await trx.ask<SweepFound>(
    `select s.started_at, p.name as started_by, s.ended_at, s.state, s.records, s.due, s.done,
        ${isSweeping('$1')} as is_alive
      from sweep s left join person p on p.practice = $1 and p.id = s.started_by
      where s.practice = $1 and s.by_set = $2 order by s.started_at desc, s.id desc limit 1`,
    [trx.practice, bySet],
  );
  if (!row) return undefined;
  const { state, records, due, done } = row;
  return {
    startedAt: row.started_at,
    state: state === 'running' && !row.is_alive ? 'stopped' : state,
    records,
    due,
    done,
    ...onlyGiven({ startedBy: row.started_by, endedAt: row.ended_at }),
  };
}

/** Everybody who pays for a client of the practice, by name. */
async function payersOf({ trx }: Scene<'practice'>): Promise<string[]> {
  const rows = await trx.ask<{ name: string }>(
    `select name from payer y where practice = $1
        and exists (select from coverage v where v.practice = $1 and v.payer = y.id)
      union select payer from client c where practice = $1 and payer is not null
        and not exists (select from coverage v where v.practice = $1 and v.client = c.id)
      order by 1 limit 100`,
    [trx.practice],
  );
  return rows.map(({ name }) => name);
}
