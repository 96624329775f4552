import { digestOf } from '../storage/row-digest.ts';
import type { Trx } from '../storage/trx.ts';
import type { SealedRow } from './private-note.ts';

/** Stores a new sealed note. */
export async function insertNote(trx: Trx, row: SealedRow): Promise<SealedRow> {
  const stored = await trx.ask<SealedRow>(
    'insert into private.note select * from json_populate_record(null::private.note, $1::json) returning *',
    [JSON.stringify(row)],
  );
  return noted(trx, stored[0]);
}

/** Stores the next revision of a note; undefined when the stored one is not the revision before it. */
export async function changeNote(trx: Trx, row: SealedRow): Promise<SealedRow | undefined> {
  const [stored] = await trx.ask<SealedRow>(
    `update private.note set revision = $3, nonce = $4, sealed = $5, updated_at = $6
      where practice = $1 and id = $2 and revision = $3 - 1 returning *`,
    [trx.practice, row.id, row.revision, row.nonce, row.sealed, row.updated_at],
  );
  return stored ? noted(trx, stored) : undefined;
}

/** Destroys a note: the ledger keeps that it was, and that it is gone. */
export async function destroyNote(trx: Trx, id: string): Promise<boolean> {
  const gone = await trx.ask('delete from private.note where practice = $1 and id = $2 returning id', [
    trx.practice,
    id,
  ]);
  if (gone.length === 0) return false;
  trx.written.push(['private_note', id, 'gone']);
  return true;
}

export async function findNote(trx: Trx, id: string): Promise<SealedRow | undefined> {
  const [row] = await trx.ask<SealedRow>('select * from private.note where practice = $1 and id = $2', [
    trx.practice,
    id,
  ]);
  return row;
}

/** One's own notes about a client, the latest first. */
export function notesAbout(trx: Trx, client: string, limit: number): Promise<SealedRow[]> {
  return trx.ask<SealedRow>(
    `select * from private.note where practice = $1 and author = $2 and client = $3
      order by created_at desc, id desc limit $4`,
    [trx.practice, trx.person, client, limit],
  );
}

function noted(trx: Trx, row: SealedRow | undefined): SealedRow {
  if (!row) throw new Error('A private note was not stored.');
  trx.written.push(['private_note', row.id, digestOf(row)]);
  return row;
}
