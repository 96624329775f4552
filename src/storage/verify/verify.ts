import type { Pool } from 'pg';
import { recordTables } from '../record-tables.ts';
import { digestOf } from '../row-digest.ts';
import type { CoSignatureRow, DocumentRow, PracticeRow, WorksheetRow } from '../tables.ts';
import type { Trx } from '../trx.ts';
import { checkChains } from './check-chains.ts';
import { checkCoSignature, checkDocument } from './check-signatures.ts';
import { checkWorksheet } from './check-worksheet.ts';
import { broken, DoesNotHold, type Progress, type Verification } from './finding.ts';
import { inSnapshot } from './snapshot.ts';

interface Count {
  events: number;
  signatures: number;
  rows: number;
  end?: string;
}

interface Manner {
  readonly progress: Progress;
  readonly kept: string | undefined;
}

/**
 * Computes the whole ledger of a practice again, compares every row of the record with the last event that wrote it,
 * and every signature with what was signed. Names the first thing that does not hold. `kept` is the `end` of an earlier
 * verification, which must still be there.
 */
export async function verify(
  pool: Pool,
  practice: string,
  progress: Progress,
  kept?: string,
): Promise<Verification> {
  const count: Count = { events: 0, signatures: 0, rows: 0 };
  try {
    await inSnapshot(pool, { practice, person: null }, trx => checkAll(trx, count, { progress, kept }));
    return { holds: true, ...count };
  } catch (fault) {
    if (fault instanceof DoesNotHold) return { holds: false, ...count, first: fault.broken };
    throw fault;
  }
}

async function checkAll(trx: Trx, count: Count, { progress, kept }: Manner): Promise<void> {
  const [own] = await trx.ask<PracticeRow>('select * from practice where practice = $1', [trx.practice]);
  if (!own) broken(`The practice ${trx.practice} is not there.`, { table: 'practice', row: trx.practice });
  const ledger = await checkChains(trx, own.public_key, progress);
  count.events = ledger.events;
  count.end = ledger.end;
  if (kept !== undefined && !ledger.hashes.has(kept))
    broken(`The event that was kept (${kept}) is no longer in the ledger: it was cut short or rewritten.`);
  const hashes = new Map<string, string>();
  const total = ledger.digests.size;
  for (const table of [...recordTables, 'private_note'])
    for await (const row of rowsOf(trx, table)) {
      checkDigest(table, row, ledger.digests);
      if (table === 'document')
        count.signatures += checkOneDocument(row as unknown as DocumentRow, own, hashes);
      if (table === 'co_signature') {
        const signature = row as unknown as CoSignatureRow;
        checkCoSignature(signature, hashes.get(signature.document), own.public_key);
        count.signatures += 1;
      }
      if (table === 'worksheet' && row['status'] === 'signed') {
        checkWorksheet(row as unknown as WorksheetRow, own.public_key);
        count.signatures += 1;
      }
      count.rows += 1;
      if (count.rows % 500 === 0) progress('Checking rows and signatures', count.rows, total);
    }
  const [missing] = ledger.digests.keys();
  if (missing === undefined) return;
  const [table = '', row = ''] = missing.split(' ');
  broken(`The ${table} ${row} is in the ledger and not in the record.`, { table, row });
}

function checkOneDocument(row: DocumentRow, own: PracticeRow, hashes: Map<string, string>): number {
  checkDocument(row, own.public_key);
  if (row.status !== 'signed' || row.content_hash === null) return 0;
  hashes.set(row.id, row.content_hash);
  return 1;
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

function checkDigest(table: string, row: Row, digests: Map<string, string>): void {
  const where = {
    table,
    row: row.id,
    ...(typeof row['client'] === 'string' ? { client: row['client'] } : {}),
  };
  const known = digests.get(`${table} ${row.id}`);
  if (known === undefined) broken(`The ${table} ${row.id} is not in the ledger.`, where);
  if (known !== digestOf(row)) broken(`The ${table} ${row.id} is not what was last written there.`, where);
  digests.delete(`${table} ${row.id}`);
}

/** All rows of a table of the practice, a page at a time. */
async function* rowsOf(trx: Trx, table: string): AsyncGenerator<Row> {
  const from = table === 'private_note' ? 'sealed_private_notes()' : table;
  const text = `select * from ${from} where practice = $1 and id > $2 order by id limit 500`;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await trx.ask<Row>(text, [trx.practice, after]);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < 500) return;
    after = last.id;
  }
}
