import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DatabaseError, type Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Progress } from '../progress.ts';
import { BackupRefused } from './backup-refused.ts';
import { countRows } from './count-rows.ts';
import type { TableFile } from './manifest.ts';

interface Loading {
  readonly folder: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Loads one table from its file; `BackupRefused` when the file does not hold what it should. */
export async function loadTable(
  client: Client,
  { file, table, columns, rows }: TableFile,
  { folder, progress, signal }: Loading,
): Promise<void> {
  const path = join(folder, file);
  const target = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  const counted = countRows(count => progress(table, count, rows));
  await pipeline(createReadStream(path), createGunzip(), counted, target, { signal }).catch(
    (fault: unknown) => {
      throw isBadData(fault)
        ? new BackupRefused(`${path} holds a row that the database refuses (${fault.code}).`)
        : fault;
    },
  );
  if (target.rowCount !== rows)
    throw new BackupRefused(`${path} holds ${target.rowCount} rows where ${rows} were written.`);
}

/** Classes 22 and 23 of PostgreSQL's codes: values that are none, rows that break a constraint. */
const isBadData = (fault: unknown): fault is DatabaseError =>
  fault instanceof DatabaseError && /^2[23]/.test(fault.code ?? '');
