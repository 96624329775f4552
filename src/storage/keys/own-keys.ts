import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { folderTrouble } from '../embedded/folder-trouble.ts';
import { systemCode } from '../system-code.ts';
import { inSnapshot } from '../verify/snapshot.ts';
import { KeysDoNotFit } from './keys-do-not-fit.ts';
import type { Keys } from './keys.ts';
import { keyFiles, openKeys } from './open-keys.ts';

/**
 * The keys of the record in this database. They are made with the first start and never again: a record whose keys
 * are gone or exchanged could no longer be signed as itself. Throws `KeysDoNotFit`.
 */
export async function ownKeys(pool: Pool, folder: string, random: (bytes: number) => Buffer): Promise<Keys> {
  const { rows } = await pool.query<{ id: string }>('select id from practices_here()');
  for (const file of rows.length > 0 ? keyFiles.map(name => join(folder, name)) : [])
    if (!(await isThere(file)))
      throw new KeysDoNotFit(`The record is there, but its key ${file} is not. Put it back from a backup.`);
  const keys = await openKeys(folder, random).catch((fault: unknown) => {
    const isOfSystem = fault instanceof Error && 'syscall' in fault;
    throw isOfSystem ? new KeysDoNotFit(folderTrouble(folder, fault.message).message) : fault;
  });
  for (const { id } of rows)
    if ((await publicKeyOf(pool, id)) !== keys.publicKey(id))
      throw new KeysDoNotFit(
        `The keys in ${folder} belong to another record than this one. Put its own back from a backup.`,
      );
  return keys;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    (fault: unknown) => {
      if (systemCode(fault) === 'ENOENT') return false;
      throw fault;
    },
  );
}

function publicKeyOf(pool: Pool, practice: string): Promise<string | undefined> {
  return inSnapshot(pool, { practice, person: null }, async trx => {
    const [row] = await trx.ask<{ public_key: string }>(
      'select public_key from practice where practice = $1',
      [practice],
    );
    return row?.public_key;
  });
}
