import type { Trx } from '../trx.ts';
import { comparedTypes } from './compared-document.ts';
import type { SignedRow } from './look-elsewhere.ts';
import { noteWordings } from './note-wordings.ts';

const lock = 1_105_423_555;

/** How many documents are compared together, and whether only these or all that never were. */
export interface Missing {
  readonly atMost: number;
  readonly documents?: readonly string[] | undefined;
}

/**
 * Compares signed documents that never were, oldest first; answers how many there were. One transaction at a time does so in a practice:
 * two at once would not see each other's texts.
 */
export async function completeWordings(trx: Trx, { atMost, documents }: Missing): Promise<number> {
  await trx.ask('select pg_advisory_xact_lock($1, hashtext($2))', [lock, trx.practice]);
  const missing = await trx.ask<Omit<SignedRow, 'names'> & { name: string; goes_by: string | null }>(
    `select d.id, d.client, d.type, d.body, d.author, d.happened_on, d.signed_at, c.name, c.goes_by
      from document d join client c on c.practice = d.practice and c.id = d.client
      where d.practice = $1 and d.status = 'signed' and d.type = any ($2)
        and not exists (select from wording w where w.practice = $1 and w.document = d.id)
        ${documents ? 'and d.id = any ($4::uuid[])' : ''}
      order by d.signed_at, d.id limit $3`,
    [trx.practice, comparedTypes, atMost, ...(documents ? [documents] : [])],
  );
  for (const { name, goes_by, ...row } of missing)
    await noteWordings(trx, { ...row, names: [name, goes_by ?? ''] });
  return missing.length;
}
