import type { At, Where } from './at.ts';

export interface CorrectionDue extends Where {
  readonly correction: string;
  readonly what: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  /** What the reviewer found missing in what was said to be done. */
  readonly reopenedBecause?: string;
}

interface Found {
  id: string;
  client: string;
  client_name: string;
  episode: string;
  what: string;
  due_on: string;
  words: string | null;
}

/** Corrective actions out of reviews that somebody is to carry out, and has not done yet; the first due first. */
export async function correctionsDueIn({ trx, me, today }: At): Promise<CorrectionDue[]> {
  const rows = await trx.ask<Found>(
    `select c.id, w.client, k.name as client_name, w.episode, c.what, last.words,
        coalesce((select s.due_on from corrective_step s where s.practice = c.practice and s.correction = c.id
          and s.due_on is not null order by s.nth desc limit 1), c.due_on) as due_on
      from corrective_action c
        join worksheet w on w.practice = c.practice and w.id = c.worksheet
        join client k on k.practice = w.practice and k.id = w.client
        left join lateral (select s.kind, s.words from corrective_step s where s.practice = c.practice
          and s.correction = c.id order by s.nth desc limit 1) last on true
      where c.practice = $1 and c.responsible = $2 and coalesce(last.kind, 'reopened') = 'reopened'
      order by due_on, c.id`,
    [trx.practice, me],
  );
  return rows.map(row => ({
    client: { id: row.client, name: row.client_name },
    episode: row.episode,
    correction: row.id,
    what: row.what,
    dueOn: row.due_on,
    isOverdue: row.due_on < today,
    ...(row.words === null ? {} : { reopenedBecause: row.words }),
  }));
}
