import type { Trx } from '../../storage/trx.ts';

/** For whom, and for which day, the work list is made. */
export interface At {
  readonly trx: Trx;
  readonly me: string;
  readonly today: string;
}

/** Which client and episode an entry of the work list belongs to. */
export interface Where {
  readonly client: { readonly id: string; readonly name: string };
  readonly episode: string;
}

/** The open episodes on whose treatment team somebody is, as SQL with two parameters: practice and person. */
export const myEpisodes = `
  select e.practice, e.id, e.client, c.name
  from care_team t
    join episode e on e.practice = t.practice and e.id = t.episode
    join client c on c.practice = e.practice and c.id = e.client
  where t.practice = $1 and t.person = $2 and t.left_at is null`;
