import { z } from 'zod';
import type { Trx } from '../../storage/trx.ts';

const counted = z.object({
  /** Findings that nobody answered, and how many of them are of what is required. */
  findings: z.number(),
  required: z.number(),
  /** Records in which there is one. */
  records: z.number(),
});

/** What a whole sweep counted, as it is kept for the trend. */
export const sweepTotals = counted.extend({
  claimsFailing: z.number(),
  minutesAtStake: z.number(),
  /** By the rule’s id, and by the clinician’s; empty: the record as a whole. */
  byRule: z.record(z.string(), counted),
  byClinician: z.record(z.string(), counted),
});
export type SweepTotals = z.infer<typeof sweepTotals>;

interface CountedRow extends z.infer<typeof counted> {
  readonly what: 'rule' | 'clinician';
  readonly key: string;
}

/** Counts everything that is stored of the practice’s records, by one set. */
export async function countTotals(trx: Trx, bySet: string): Promise<SweepTotals> {
  const [whole] = await trx.ask<Omit<SweepTotals, 'byRule' | 'byClinician'>>(
    `select count(*)::int as records, least(coalesce(sum(claims_failing), 0), 2000000000)::int as "claimsFailing",
        least(coalesce(sum(minutes_at_stake), 0), 2000000000)::int as "minutesAtStake",
        (select count(*)::int from check_finding f where f.practice = $1 and f.by_set = $2 and not f.is_answered) as findings,
        (select count(*)::int from check_finding f where f.practice = $1 and f.by_set = $2 and not f.is_answered
          and f.severity = 'required' and f.outcome = 'fail') as required
      from check_result where practice = $1 and by_set = $2`,
    [trx.practice, bySet],
  );
  const rows = await trx.ask<CountedRow>(
    `select case when grouping(rule) = 0 then 'rule' else 'clinician' end as what,
        coalesce(case when grouping(rule) = 0 then rule else author::text end, '') as key,
        count(*)::int as findings, (count(*) filter (where severity = 'required' and outcome = 'fail'))::int as required,
        count(distinct episode)::int as records
      from check_finding where practice = $1 and by_set = $2 and not is_answered
      group by grouping sets ((rule), (author))`,
    [trx.practice, bySet],
  );
  if (!whole) throw new Error('A count has one row.');
  const of = (what: CountedRow['what']) =>
    Object.fromEntries(
      rows
        .filter(row => row.what === what)
        .map(({ key, findings, required, records }) => [key, { findings, required, records }]),
    );
  return { ...whole, byRule: of('rule'), byClinician: of('clinician') };
}
