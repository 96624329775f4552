import { mayDo, type Role } from '../../clinical/policy.ts';
import type { Trx } from '../../storage/trx.ts';
import type { Named } from '../document-view.ts';

/** Everybody at work in the practice who may sign the worksheet of a review, by name. */
export async function reviewersIn(trx: Trx): Promise<Named[]> {
  const rows = await trx.ask<Named & { roles: string }>(
    'select id, name, roles from person where practice = $1 and active and origin is null order by name, id',
    [trx.practice],
  );
  return rows
    .filter(({ roles }) =>
      mayDo({ verb: 'sign-worksheet', roles: JSON.parse(roles) as Role[], standings: ['reviewer'] }),
    )
    .map(({ id, name }) => ({ id, name }));
}
