import { sql } from 'kysely';
import { type Refusal, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';

/** Refuses a change after which nobody could run the practice; of two such changes at once the second sees the first. */
export async function leavesNoAdmin(trx: Trx): Promise<Refusal | undefined> {
  await trx.ask('select from practice where practice = $1 for no key update', [trx.practice]);
  const admins = await trx.run(
    sql`select id from person where practice = ${trx.practice} and active and roles like '%"admin"%'`.compile(
      build,
    ),
  );
  if (admins.length > 0) return undefined;
  return refuse('invalid', 'Somebody has to stay admin of the practice.', {
    fields: { roles: 'leaves the practice without an admin' },
  });
}
