import { addDays } from '../../clinical/time/add-days.ts';
import { daysBetween } from '../../clinical/time/days-between.ts';
import { onlyGiven } from '../only-given.ts';
import { type At, type Where, myEpisodes } from './at.ts';

export interface ReviewDue extends Where {
  readonly plan: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly draft?: string;
}

interface InForce {
  id: string;
  client: string;
  client_name: string;
  episode: string;
  body: string;
  signed_on: string;
  reviewed_on: string | null;
  draft: string | null;
}

/** Days before its day from which a review is shown. */
const ahead = 14;

/** Plans in force whose next review is due within two weeks, or overdue. */
export async function reviewsDueIn({ trx, me, today }: At): Promise<ReviewDue[]> {
  const rows = await trx.ask<InForce>(
    `select distinct on (p.episode) p.id, p.client, m.name as client_name, p.episode, p.body, p.signed_on,
        (select max(r.happened_on) from document r where r.practice = p.practice and r.client = p.client
          and r.episode = p.episode and r.type = 'plan-review' and r.status = 'signed') as reviewed_on,
        (select id from document r where r.practice = p.practice and r.client = p.client and r.episode = p.episode
          and r.type = 'plan-review' and r.status = 'draft' limit 1) as draft
      from (${myEpisodes} and e.closed_on is null) m
        join document p on p.practice = m.practice and p.client = m.client and p.episode = m.id
      where p.type = 'treatment-plan' and p.status = 'signed'
      order by p.episode, coalesce(p.happened_on, p.signed_on) desc, p.created_at desc`,
    [trx.practice, me],
  );
  return rows
    .map(row => ({ row, dueOn: dueDay(row) }))
    .filter(({ dueOn }) => daysBetween(today, dueOn) <= ahead)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ row, dueOn }) => ({
      client: { id: row.client, name: row.client_name },
      episode: row.episode,
      plan: row.id,
      dueOn,
      isOverdue: dueOn < today,
      ...onlyGiven({ draft: row.draft }),
    }));
}

/** The day the plan names, or its rhythm counted from the last review (else from the plan). */
function dueDay(row: InForce): string {
  const plan = JSON.parse(row.body) as {
    nextReviewOn?: string;
    reviewEveryWeeks?: number;
    effectiveFrom?: string;
  };
  const last = row.reviewed_on ?? plan.effectiveFrom ?? row.signed_on;
  const isNamedDayAhead = plan.nextReviewOn !== undefined && plan.nextReviewOn > last;
  return isNamedDayAhead && plan.nextReviewOn !== undefined
    ? plan.nextReviewOn
    : addDays(last, 7 * (plan.reviewEveryWeeks ?? 13));
}
