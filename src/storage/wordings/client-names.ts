import { build } from '../build.ts';
import type { Trx } from '../trx.ts';

/** By which names a client may stand in a text. */
export async function clientNames(trx: Trx, client: string): Promise<string[]> {
  const rows = await trx.run(
    build
      .selectFrom('client')
      .select(['name', 'goes_by'])
      .where('practice', '=', trx.practice)
      .where('id', '=', client),
  );
  return rows.flatMap(({ name, goes_by }) => [name, goes_by ?? '']);
}
