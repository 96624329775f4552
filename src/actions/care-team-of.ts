import { sql } from 'kysely';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';
import type { Named } from './document-view.ts';

export interface CareTeamMember {
  readonly person: Named & { readonly credentials: string };
  readonly joinedAt: string;
}

/** Who is on the treatment team of an episode now, in the order in which they joined. */
export async function careTeamOf(trx: Trx, episode: string): Promise<CareTeamMember[]> {
  const rows = await trx.run(
    sql<{ id: string; name: string; credentials: string; joined_at: string }>`
      select p.id, p.name, p.credentials, t.joined_at
      from care_team t join person p on p.practice = t.practice and p.id = t.person
      where t.practice = ${trx.practice} and t.episode = ${episode} and t.left_at is null
      order by t.joined_at, p.name`.compile(build),
  );
  return rows.map(({ joined_at: joinedAt, ...person }) => ({ person, joinedAt }));
}
