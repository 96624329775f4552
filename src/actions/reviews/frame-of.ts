import type { Drawable } from '../../clinical/reviews/draw-sample.ts';
import { quarterSpan } from '../../clinical/reviews/quarter.ts';
import { addMonths } from '../../clinical/time/add-months.ts';
import type { Trx } from '../../storage/trx.ts';

/** What a quarter's sample is drawn from, and what stays outside. */
export interface Frame {
  readonly drawable: readonly (Drawable & { readonly client: string })[];
  /** Open records in which nothing was written in the quarter. */
  readonly quiet: number;
  /** Records that this quarter's sample has already, and closed ones that an earlier sample had. */
  readonly drawnBefore: number;
}

interface Found {
  episode: string;
  client: string;
  was: 'open' | 'closed';
  /** Parted by blanks. */
  clinicians: string | null;
  drawn_before: boolean;
}

/**
 * The records of a quarter: open at its end (or today, while it runs) with something written about it, and closed in the twelve
 * months up to then. Whoever wrote in the record is a clinician of it: of an open one in the quarter, of a closed one ever.
 */
export async function frameOf(trx: Trx, quarter: string, today: string): Promise<Frame> {
  const { from, until } = quarterSpan(quarter);
  const end = until < today ? until : today;
  const rows = await trx.ask<Found>(
    `select e.id as episode, e.client, e.was, told.clinicians,
        exists (select from worksheet w where w.practice = e.practice and w.episode = e.id
          and (w.quarter = $2 or (w.was = 'closed' and e.was = 'closed'))) as drawn_before
      from (select practice, id, client, case when closed_on <= $4::date then 'closed' else 'open' end as was
          from episode where practice = $1 and admitted_on <= $4::date
            and (closed_on is null or closed_on > $5::date)) e
        left join lateral (
          select string_agg(distinct d.author::text, ' ') as clinicians from document d
          where d.practice = e.practice and d.client = e.client and d.episode = e.id
            and d.status <> 'discarded' and d.type <> 'appointment'
            and (e.was = 'closed'
              or coalesce(d.happened_on, d.created_at::date) between $3::date and $4::date
              or d.signed_on between $3::date and $4::date)) told on true
      order by e.id`,
    [trx.practice, quarter, from, end, addMonths(end, -12)],
  );
  const fresh = rows.filter(row => !row.drawn_before);
  return {
    drawable: fresh.flatMap(({ episode, client, was, clinicians }) =>
      clinicians ? [{ episode, client, was, clinicians: clinicians.split(' ').sort() }] : [],
    ),
    quiet: fresh.filter(({ was, clinicians }) => was === 'open' && clinicians === null).length,
    drawnBefore: rows.length - fresh.length,
  };
}
