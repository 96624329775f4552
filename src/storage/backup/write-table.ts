import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Progress } from '../progress.ts';
import { countRows } from './count-rows.ts';
import type { KeptTable } from './kept-tables.ts';
import type { TableFile } from './manifest.ts';
import { measuring } from './measured.ts';

/** Text compresses well already at this level; higher ones cost more time than they save space. */
const level = 4;

interface Writing {
  readonly folder: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Writes one table, as the open transaction sees it, into its file; the file is on disk when this settles. */
export async function writeTable(
  client: Client,
  { table, columns }: KeptTable,
  { folder, progress, signal }: Writing,
): Promise<TableFile> {
  const file = `tables/${table}.copy.gz`;
  let rows = 0;
  const source = client.query(copyTo(`copy ${table} (${columns.join(', ')}) to stdout`));
  const counted = countRows(count => progress(table, (rows = count)));
  const measured = measuring();
  const target = createWriteStream(join(folder, file), { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(source, counted, createGzip({ level }), measured, target, { signal });
  return { file, table, columns: [...columns], rows, ...measured.result() };
}
