import type { Trx } from '../trx.ts';
import { comparedTypes } from './compared-document.ts';
import type { SignedRow } from './look-elsewhere.ts';
import { noteWordings } from './note-wordings.ts';

/**
 * Looks at some signed documents that were never compared, oldest first, as they come in from a file, a backup, or an older version of the
 * program; answers how many there were.
 */
export async function completeWordings(trx: Trx, atMost: number): Promise<number> {
  const missing = await trx.ask<Omit<SignedRow, 'names'> & { name: string; goes_by: string | null }>(
    `select d.id, d.client, d.type, d.body, d.author, d.happened_on, d.signed_at, c.name, c.goes_by
      from document d join client c on c.practice = d.practice and c.id = d.client
      where d.practice = $1 and d.status = 'signed' and d.type = any ($2)
        and not exists (select from wording w where w.practice = $1 and w.document = d.id)
      order by d.signed_at, d.id limit $3`,
    [trx.practice, comparedTypes, atMost],
  );
  for (const { name, goes_by, ...row } of missing)
    await noteWordings(trx, { ...row, names: [name, goes_by ?? ''] });
  return missing.length;
}
