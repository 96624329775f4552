import type { Episode } from '../clinical/chart.ts';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';
import { episodeView } from './client-view.ts';

/** All episodes of care of a client, the latest first. */
export async function episodesOf(trx: Trx, client: string): Promise<Episode[]> {
  const rows = await trx.run(
    build
      .selectFrom('episode')
      .selectAll()
      .where('practice', '=', trx.practice)
      .where('client', '=', client)
      .orderBy('admitted_on', 'desc')
      .orderBy('created_at', 'desc'),
  );
  return rows.map(episodeView);
}
