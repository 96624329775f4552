import type { Trx } from '../../storage/trx.ts';

/** Everybody who has worked on each of these episodes, now or then: they may not review its record. */
export async function concernedIn(
  trx: Trx,
  episodes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await trx.ask<{ episode: string; person: string }>(
    `select e.id as episode, c.person
      from unnest($1::uuid[]) as e (id) cross join lateral concerned_with(e.id) c order by 1, 2`,
    [episodes],
  );
  const found = Map.groupBy(rows, ({ episode }) => episode);
  return new Map(episodes.map(episode => [episode, (found.get(episode) ?? []).map(({ person }) => person)]));
}
