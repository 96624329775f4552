import type { Scene } from '../perform.ts';
import { type ScoreOfSet, scoresBySet } from './scores-by-set.ts';
import { type CheckFilter, filterOfRecords, whatIsSeen } from './what-is-seen.ts';

/** What was found in the records that somebody may see and asks for. */
export interface CheckedCounts {
  /** Records that were checked. */
  readonly records: number;
  /** Whether what every finding says may be read, not only how many there are. */
  readonly readsAll: boolean;
  readonly checkedOn?: { readonly first: string; readonly last: string };
  readonly ruleSets: readonly { readonly id: string; readonly name: string; readonly version: string }[];
  readonly findings: number;
  readonly required: number;
  readonly answered: number;
  readonly claimsFailing: number;
  readonly minutesAtStake: number;
  readonly scores: readonly ScoreOfSet[];
}

/** Counts stored results. */
export async function countChecked(scene: Scene<'practice'>, filter: CheckFilter): Promise<CheckedCounts> {
  const [results, findings, scores] = await Promise.all([
    countResults(scene, filter),
    countFindings(scene, filter),
    scoresBySet(scene, filter),
  ]);
  return { ...results, ...findings, scores };
}

interface ResultCounts {
  records: number;
  first: string | null;
  last: string | null;
  claims: number;
  minutes: number;
  sets: string | null;
  wordless: number;
}

async function countResults(scene: Scene<'practice'>, filter: CheckFilter) {
  const { seen, values } = whatIsSeen(scene, filterOfRecords(filter));
  const [row] = await scene.trx.ask<ResultCounts>(
    `${seen} select count(*)::int as records, min(checked_on) as first, max(checked_on) as last,
        least(coalesce(sum(claims_failing), 0), 2000000000)::int as claims,
        least(coalesce(sum(minutes_at_stake), 0), 2000000000)::int as minutes,
        (count(*) filter (where not words))::int as wordless,
        (select json_agg(distinct sets) from seen)::text as sets from seen`,
    values,
  );
  const found = row?.sets == null ? [] : (JSON.parse(row.sets) as string[]);
  const all = found.flatMap(text => JSON.parse(text) as CheckedCounts['ruleSets']);
  const ruleSets = [...new Map(all.map(set => [`${set.id} ${set.version}`, set])).values()];
  return {
    records: row?.records ?? 0,
    readsAll: (row?.wordless ?? 0) === 0,
    ruleSets,
    claimsFailing: row?.claims ?? 0,
    minutesAtStake: row?.minutes ?? 0,
    ...(row?.first != null && row.last != null && { checkedOn: { first: row.first, last: row.last } }),
  };
}

async function countFindings(scene: Scene<'practice'>, filter: CheckFilter) {
  const { seen, values, where } = whatIsSeen(scene, filter);
  const [row] = await scene.trx.ask<{ findings: number; required: number; answered: number }>(
    `${seen} select count(*)::int as findings,
        (count(*) filter (where f.severity = 'required' and f.outcome = 'fail'))::int as required,
        (count(*) filter (where f.is_answered))::int as answered
      from check_finding f join seen s on s.episode = f.episode where ${where}`,
    values,
  );
  return row ?? { findings: 0, required: 0, answered: 0 };
}
