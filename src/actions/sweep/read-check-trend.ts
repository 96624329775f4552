import { type Result, accept, refuse } from '../../clinical/kit/result.ts';
import { findStandard } from '../../clinical/standards/index.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';
import { type SweepTotals, sweepTotals } from './count-totals.ts';
import { noClinician } from './what-is-seen.ts';

/** What the last whole sweep of a quarter counted. */
export interface Quarter {
  /** `2026-Q4`. */
  readonly quarter: string;
  readonly sweptOn: string;
  readonly records: number;
  readonly findings: number;
  readonly required: number;
  readonly claimsFailing: number;
  readonly minutesAtStake: number;
}

/** One rule or clinician through the quarters; a number for each of them, the oldest first. */
export interface TrendLine {
  readonly key: string;
  readonly name?: string;
  readonly findings: readonly number[];
}

export interface CheckTrend {
  readonly quarters: readonly Quarter[];
  readonly rules: readonly TrendLine[];
  readonly clinicians: readonly TrendLine[];
}

/** So many quarters are looked back. */
const mostQuarters = 8;

/** How what the check finds has changed from quarter to quarter, for who may sweep the practice. */
export function readCheckTrend(deps: Deps, actor: Actor): Promise<Result<CheckTrend>> {
  const ask = { verb: 'read-record-check', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async ({ trx, tell, may }) => {
    if (!may('sweep-records', '')) return refuse('forbidden', 'Your role does not allow this here.');
    tell({ by: 'quarter' });
    const rows = await trx.ask<{ quarter: string; started_on: string; totals: string }>(
      `select * from (
          select distinct on (quarter) to_char(started_on, 'YYYY"-Q"Q') as quarter, started_on, totals
            from sweep where practice = $1 and by_set = '' and state = 'complete'
            order by quarter desc, started_at desc) q
        order by quarter desc limit ${mostQuarters}`,
      [trx.practice],
    );
    const quarters = rows.toReversed().map(row => ({
      ...row,
      totals: sweepTotals.parse(JSON.parse(row.totals)),
    }));
    const people = await trx.ask<{ id: string; name: string }>(
      'select id, name from person where practice = $1',
      [trx.practice],
    );
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const all = quarters.map(({ totals }) => totals);
    return accept({
      quarters: quarters.map(({ quarter, started_on, totals }) => quarterOf(quarter, started_on, totals)),
      rules: lines(
        all.map(({ byRule }) => byRule),
        key => findStandard(key)?.title ?? key,
      ),
      clinicians: lines(
        all.map(({ byClinician }) => byClinician),
        key => names.get(key),
      ),
    });
  });
}

const quarterOf = (
  quarter: string,
  sweptOn: string,
  { records, findings, required, claimsFailing, minutesAtStake }: SweepTotals,
): Quarter => ({ quarter, sweptOn, records, findings, required, claimsFailing, minutesAtStake });

/** The largest of the last quarter first. */
function lines(
  counts: readonly SweepTotals['byRule'][],
  nameOf: (key: string) => string | undefined,
): TrendLine[] {
  const keys = [...new Set(counts.flatMap(each => Object.keys(each)))];
  const last = (line: TrendLine): number => line.findings.at(-1) ?? 0;
  return keys
    .map(key => {
      const name = nameOf(key);
      return {
        key: key === '' ? noClinician : key,
        ...(name !== undefined && { name }),
        findings: counts.map(each => each[key]?.findings ?? 0),
      };
    })
    .sort((one, other) => last(other) - last(one) || one.key.localeCompare(other.key));
}
