import type { CheckFindingRow, CheckResultRow } from '../../storage/tables.ts';
import type { Trx } from '../../storage/trx.ts';

/** Results of some episodes, all by the same set, in the order of their episodes. */
export interface Checked {
  readonly results: readonly CheckResultRow[];
  readonly findings: readonly CheckFindingRow[];
}

/** Keeps what a check came to in place of what was known of these episodes before. */
export async function storeChecked(trx: Trx, { results, findings }: Checked): Promise<void> {
  const [first] = results;
  if (!first) return;
  await trx.ask(
    `insert into check_result select * from json_populate_recordset(null::check_result, $1::json)
      on conflict (practice, episode, by_set) do update set
        client = excluded.client, mark = excluded.mark, checked_on = excluded.checked_on, checked_at = excluded.checked_at,
        sets = excluded.sets, tally = excluded.tally, scores = excluded.scores,
        claims_failing = excluded.claims_failing, minutes_at_stake = excluded.minutes_at_stake, claims = excluded.claims`,
    [JSON.stringify(results)],
  );
  await trx.ask(
    'delete from check_finding where practice = $1 and by_set = $2 and episode = any ($3::uuid[])',
    [trx.practice, first.by_set, results.map(({ episode }) => episode)],
  );
  await trx.ask(
    'insert into check_finding select * from json_populate_recordset(null::check_finding, $1::json)',
    [JSON.stringify(findings)],
  );
}
