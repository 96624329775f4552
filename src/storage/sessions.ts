import { createHash } from 'node:crypto';
import { build } from './build.ts';
import type { SessionRow } from './tables.ts';
import type { Trx } from './trx.ts';

/** Only this digest of a session's token is stored: whoever reads the table cannot act as anybody. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

export const insertSession = (trx: Trx, row: SessionRow): Promise<unknown> =>
  trx.run(build.insertInto('session').values(row));

/** Changes the open sessions that `where` names; answers how many there were. */
export async function changeSessions(
  trx: Trx,
  set: Partial<Pick<SessionRow, 'last_seen' | 'locked' | 'ended_at'>>,
  where: { readonly id?: string; readonly person?: string; readonly except?: string | undefined },
): Promise<number> {
  let query = build
    .updateTable('session')
    .set(set)
    .where('practice', '=', trx.practice)
    .where('ended_at', 'is', null);
  if (where.id !== undefined) query = query.where('id', '=', where.id);
  if (where.person !== undefined) query = query.where('person', '=', where.person);
  if (where.except !== undefined) query = query.where('id', '<>', where.except);
  const changed = await trx.run(query.returning('id'));
  return changed.length;
}
