import { sql } from 'kysely';
import { build } from '../storage/build.ts';
import type { ClientQuery } from './list-clients.ts';
import type { Scene } from './perform.ts';

/** How many charts of the practice open to the asking person only with a stated reason; none to who may read all. */
export async function countClosedCharts(
  { trx, actor, may }: Scene<'practice'>,
  show: ClientQuery['show'] = 'open',
): Promise<number> {
  if (may('read-chart', '')) return 0;
  const [counted] = await trx.run(
    sql<{ closed: number }>`
      select count(*)::int as closed
      from client c
      where c.practice = ${trx.practice}
        and exists (select from episode e where e.practice = c.practice and e.client = c.id)
        and (${show} = 'all' or (${show} = 'open') = exists (
          select from episode e where e.practice = c.practice and e.client = c.id and e.closed_on is null))
        and not exists (select from care_team t where t.practice = c.practice and t.client = c.id
          and t.person = ${actor.person}::uuid and t.left_at is null)`.compile(build),
  );
  return counted?.closed ?? 0;
}
