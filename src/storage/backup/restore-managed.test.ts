import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { dataFolderWithKeys, temporaryFolder } from '../../testing/data-folder.ts';
import { ownerAsks } from '../../testing/owner-asks.ts';
import { openPractice } from '../../testing/practice.ts';
import { backUp } from './back-up.ts';
import { restoreManaged } from './restore-managed.ts';

vi.setConfig({ testTimeout: 120_000 });
const practice = await openPractice();
await practice.draft('contact-note', {});
const parent = await temporaryFolder();
const common = {
  clock: practice.deps.clock,
  from: { address: 'this machine', agent: 'ines', channel: 'command-line' },
  version: '0.1.0',
  warn: (sentence: string) => expect.unreachable(sentence),
  progress: () => undefined,
  signal: new AbortController().signal,
};

/** An empty database on a managed server: its owner is no superuser and stands behind row-level security. */
async function emptyDatabase() {
  const { host, port, user: superuser } = practice.connection as { host: string; port: number; user: string };
  const { rows } = await inDatabase(
    'postgres',
    "select 'managed_' || replace(gen_random_uuid()::text, '-', '') as name",
  );
  const name = String(rows[0]!['name']);
  await inDatabase('postgres', `create role ${name} login`);
  await inDatabase('postgres', `grant goldthread_app to ${name}`);
  await inDatabase('postgres', `create database ${name} owner ${name}`);
  afterAll(async () => {
    await inDatabase('postgres', `drop database ${name} with (force)`);
    await inDatabase('postgres', `drop role ${name}`);
  });
  return { host, port, user: name, database: name };

  async function inDatabase(database: string, text: string) {
    const client = new pg.Client({ host, port, user: superuser, database });
    await client.connect();
    return client.query<Record<string, unknown>>(text).finally(() => client.end());
  }
}

const backup = join(parent, 'backup');
const { tables } = await backUp(backup, {
  ...common,
  owner: practice.connection,
  dataFolder: await dataFolderWithKeys(),
});

test('A managed database whose owner is no superuser is restored whole, and backed up whole again', async () => {
  const owner = await emptyDatabase();
  const dataFolder = join(parent, 'managed');
  await restoreManaged(backup, { dataFolder, owner }, common);
  expect(await readFile(join(dataFolder, 'keys/signing.key'), 'utf8')).toBe('the key that signs\n');

  const again = await backUp(join(parent, 'again'), { ...common, owner, dataFolder });
  const counts = (list: typeof tables) => Object.fromEntries(list.map(({ table, rows }) => [table, rows]));
  const before = counts(tables);
  expect(counts(again.tables)).toEqual({ ...before, event: before['event']! + 2 });
  expect(again.practices).toHaveLength(1);

  const open = await ownerAsks(
    owner,
    'select relname from pg_class where relrowsecurity and not relforcerowsecurity',
  );
  expect(open).toEqual([]);
  expect(
    await ownerAsks({ ...owner, options: '-c role=goldthread_app' }, 'select id from practices_here()'),
  ).toHaveLength(1);
  expect(await ownerAsks(owner, 'select id from document')).toEqual([]);
});

test('A database that holds a record is refused, and so are keys of another', async () => {
  const owner = await emptyDatabase();
  await restoreManaged(backup, { dataFolder: join(parent, 'first'), owner }, common);
  await expect(restoreManaged(backup, { dataFolder: join(parent, 'first'), owner }, common)).rejects.toThrow(
    /holds a record already/,
  );

  const dataFolder = join(parent, 'other');
  await mkdir(join(dataFolder, 'keys'), { recursive: true });
  await writeFile(join(dataFolder, 'keys/signing.key'), 'mine\n');
  await expect(restoreManaged(backup, { dataFolder, owner }, common)).rejects.toThrow(/holds other keys/);
});

test('A login that would not be shown every row is refused: its backup would be hollow', async () => {
  const owner = await emptyDatabase();
  const dataFolder = join(parent, 'hollow');
  await restoreManaged(backup, { dataFolder, owner }, common);
  await ownerAsks(owner, 'drop policy backup on document');
  await expect(backUp(join(parent, 'never'), { ...common, owner, dataFolder })).rejects.toThrow(
    /does not show the whole table document/,
  );
});
