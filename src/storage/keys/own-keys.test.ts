import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { setUpPractice } from '../../actions/set-up-practice.ts';
import { temporaryFolder } from '../../testing/data-folder.ts';
import { accepted, countedDeps, theSecret } from '../../testing/practice.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { openDatabase } from '../database.ts';
import { KeysDoNotFit } from './keys-do-not-fit.ts';
import { openKeys } from './open-keys.ts';
import { ownKeys } from './own-keys.ts';

const { connection } = await createTestDatabase();
const db = openDatabase({ ...connection, user: 'goldthread_app' }, { onFault: () => undefined });
afterAll(() => db.close());
const folder = join(await temporaryFolder(), 'keys');
const own = () => ownKeys(db.pool, folder, randomBytes);

test('A record keeps the keys of its first start', async () => {
  const keys = await own();
  const first = { name: 'Anna', email: 'anna@example.org', credentials: '', licence: '', secret: theSecret };
  const { practice } = accepted(
    await setUpPractice(
      { ...countedDeps(db), keys },
      { address: '', agent: '', channel: 'test' },
      {
        practice: 'Linden Street Practice',
        timeZone: 'Europe/Berlin',
        first,
      },
    ),
  );
  expect((await own()).publicKey(practice)).toBe(keys.publicKey(practice));
});

test.each(['signing.key', 'private-notes.key'])(
  'Without %s the record is not opened, and no new key is made',
  async name => {
    await rename(join(folder, name), join(folder, 'aside'));
    await expect(own()).rejects.toThrow(`its key ${join(folder, name)} is not. Put it back from a backup.`);
    expect(await readdir(folder)).not.toContain(name);
    await rename(join(folder, 'aside'), join(folder, name));
  },
);

test('A key that is cut off, and a place for keys that is none, are said in one sentence', async () => {
  const file = join(folder, 'signing.key');
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, 20));
  await expect(own()).rejects.toThrow(`The key file ${file} is damaged. Put it back from a backup.`);
  await writeFile(file, whole);

  const empty = await createTestDatabase();
  const other = openDatabase({ ...empty.connection, user: 'goldthread_app' }, { onFault: () => undefined });
  await expect(ownKeys(other.pool, join(file, 'keys'), randomBytes)).rejects.toThrow(KeysDoNotFit);
  await other.close();
});

test('The keys of another record do not open this one', async () => {
  await rm(folder, { recursive: true });
  await openKeys(folder, randomBytes);
  await expect(own()).rejects.toThrow(/belong to another record than this one/);
});
