import type { Scene } from '../perform.ts';
import { type CheckFilter, filterOfRecords, whatIsSeen } from './what-is-seen.ts';

/** What one rule set says of all records together that it was in force for. */
export interface ScoreOfSet {
  readonly ruleSet: string;
  readonly version: string;
  readonly records: number;
  /** The mean of the records’ shares, 0 to 1; absent where nothing was decided. */
  readonly share?: number;
  /** Records by whether they reach the pass mark; absent where the body names none. */
  readonly mark?: {
    readonly share: number;
    readonly passes: number;
    readonly fails: number;
    readonly open: number;
  };
  /** Billed sessions; absent for bodies that pay nobody. */
  readonly claims?: {
    readonly passes: number;
    readonly fails: number;
    readonly open: number;
    readonly minutes: number;
  };
}

interface Found {
  set: string;
  version: string;
  records: number;
  share: number | null;
  mark: number | null;
  passes: number;
  fails: number;
  open: number;
  has_claims: boolean;
  claims_pass: number;
  claims_fail: number;
  claims_open: number;
  minutes: number;
}

const whole = (sum: string): string => `least(coalesce(sum(${sum}), 0), 2000000000)::int`;
const having = (reached: string): string => `(count(*) filter (where sc.reached = '${reached}'))::int`;

/** The scores of the records that may be seen, set by set. */
export async function scoresBySet(scene: Scene<'practice'>, filter: CheckFilter): Promise<ScoreOfSet[]> {
  const { seen, values } = whatIsSeen(scene, filterOfRecords(filter));
  const rows = await scene.trx.ask<Found>(
    `${seen} select sc.set, sc.version, count(*)::int as records,
        (round(avg(sc.share) * 10000))::int as share, (round(max(sc.mark) * 10000))::int as mark,
        ${having('passes')} as passes, ${having('fails')} as fails, ${having('cannot-tell')} as open,
        bool_or(sc.claims is not null) as has_claims,
        ${whole(`(sc.claims ->> 'passes')::bigint`)} as claims_pass, ${whole(`(sc.claims ->> 'fails')::bigint`)} as claims_fail,
        ${whole(`(sc.claims ->> 'open')::bigint`)} as claims_open, ${whole(`(sc.claims ->> 'minutes')::bigint`)} as minutes
      from seen, json_to_recordset(seen.scores::json)
        as sc (set text, version text, share numeric, mark numeric, reached text, claims json)
      group by sc.set, sc.version order by sc.set = 'core' desc, sc.set, sc.version`,
    values,
  );
  return rows.map(row => ({
    ruleSet: row.set,
    version: row.version,
    records: row.records,
    ...(row.share !== null && { share: row.share / 10_000 }),
    ...(row.mark !== null && {
      mark: { share: row.mark / 10_000, passes: row.passes, fails: row.fails, open: row.open },
    }),
    ...(row.has_claims && {
      claims: {
        passes: row.claims_pass,
        fails: row.claims_fail,
        open: row.claims_open,
        minutes: row.minutes,
      },
    }),
  }));
}
