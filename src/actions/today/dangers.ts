import { definitionOf } from '../../clinical/documents/definition-of.ts';
import { type At, type Where, myEpisodes } from './at.ts';

export interface Danger extends Where {
  readonly document: string;
  readonly type: string;
  readonly title: string;
  readonly on: string;
  /** What was answered, in words. */
  readonly what: string;
}

interface Answered {
  id: string;
  client: string;
  client_name: string;
  episode: string;
  type: string;
  body: string;
  on: string;
}

/**
 * Questionnaires with an answer that means danger, to which nothing was written in response, and after which no
 * signed note or safety plan looks at safety.
 */
export async function dangersIn({ trx, me }: At): Promise<Danger[]> {
  const rows = await trx.ask<Answered>(
    `select a.id, a.client, m.name as client_name, a.episode, a.type, a.body,
        coalesce(a.happened_on, a.created_at::date) as on
      from (${myEpisodes}) m
        join document a on a.practice = m.practice and a.client = m.client and a.episode = m.id
      where a.type like 'measure:%' and a.status <> 'discarded'
        and a.body like '%"critical":"%' and a.body not like '%"criticalResponse":"_%'
        and not exists (select from document s where s.practice = a.practice and s.client = a.client
          and s.status = 'signed' and s.happened_on >= coalesce(a.happened_on, a.created_at::date)
          and (s.type = 'safety-plan' or (s.type = 'progress-note' and s.body ~ '"risk":"(found|denied)"')))
      order by "on", a.created_at`,
    [trx.practice, me],
  );
  return rows.map(row => ({
    client: { id: row.client, name: row.client_name },
    episode: row.episode,
    document: row.id,
    type: row.type,
    title: definitionOf(row.type)?.title ?? row.type,
    on: row.on,
    what: (JSON.parse(row.body) as { critical?: string }).critical ?? '',
  }));
}
