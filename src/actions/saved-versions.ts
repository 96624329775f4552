import { sql } from 'kysely';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';
import type { SavedVersion } from './own-rule-set-view.ts';

/** Every version of the practice's own sets with who saved it, in the order of saving; of one set alone where it is named. */
export function savedVersions(trx: Trx, set?: string): Promise<SavedVersion[]> {
  return trx.run(
    sql<SavedVersion>`
      select o.*, p.name as by_name
      from own_rule_set o left join person p on p.practice = o.practice and p.id = o.by
      where o.practice = ${trx.practice} and (${set ?? null}::text is null or o.set_id = ${set ?? null})
      order by o.created_at, o.id`.compile(build),
  );
}
