import type { At, Where } from './at.ts';

export interface RecordToReview extends Where {
  readonly worksheet: string;
  readonly quarter: string;
  readonly isBegun: boolean;
}

interface Found {
  id: string;
  client: string;
  client_name: string;
  episode: string;
  quarter: string;
  begun: boolean;
}

/** The records that somebody was given to review and has not signed the worksheet of; the earliest quarter first. */
export async function recordsToReviewIn({ trx, me }: At): Promise<RecordToReview[]> {
  const rows = await trx.ask<Found>(
    `select w.id, w.client, c.name as client_name, w.episode, w.quarter, w.checked is not null as begun
      from worksheet w join client c on c.practice = w.practice and c.id = w.client
      where w.practice = $1 and w.reviewer = $2 and w.status = 'open' order by w.quarter, lower(c.name), w.id`,
    [trx.practice, me],
  );
  return rows.map(row => ({
    client: { id: row.client, name: row.client_name },
    episode: row.episode,
    worksheet: row.id,
    quarter: row.quarter,
    isBegun: row.begun,
  }));
}
