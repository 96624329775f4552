import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dataFolderWithKeys, temporaryFolder } from '../../testing/data-folder.ts';
import { embeddedDatabase } from '../../testing/embedded-database.ts';
import { ownerAsks } from '../../testing/owner-asks.ts';
import { openPractice } from '../../testing/practice.ts';
import { openOwnerPool } from '../database.ts';
import { knownMigrations } from '../known-migrations.ts';
import { migrate } from '../migrate.ts';
import { type BackingUp, backUp } from './back-up.ts';
import { checkBackup } from './check-backup.ts';
import { manifest } from './manifest.ts';
import { restore } from './restore.ts';

vi.setConfig({ testTimeout: 120_000 });
const practice = await openPractice();
const signal = new AbortController().signal;
const { clock } = practice.deps;
const from = { address: 'this machine', agent: 'ines', channel: 'command-line' };
const parent = await temporaryFolder();
let made = 0;
const freshName = (): string => join(parent, `data-${++made}`);

await practice.draft('contact-note', {});
const backup = join(parent, 'backup');
const backingUp: BackingUp = {
  owner: practice.connection,
  dataFolder: await dataFolderWithKeys(),
  version: '0.1.0',
  clock,
  from,
  warn: sentence => expect.unreachable(sentence),
  progress: () => undefined,
  signal,
};
const { tables } = await backUp(backup, backingUp);

type Rows = Record<string, string[]>;

/** Every row of the record, as text. */
async function rowsAt(connection: Parameters<typeof ownerAsks>[0]): Promise<Rows> {
  const all: Rows = {};
  for (const { table } of tables) {
    const rows = await ownerAsks(connection, `select t::text as row from ${table} t order by t::text`);
    all[table] = rows.map(({ row }) => String(row));
  }
  return all;
}

const work = {
  openStore: embeddedDatabase,
  inspect: (store: { owner: Parameters<typeof ownerAsks>[0] }) => rowsAt(store.owner),
  clock,
  from,
  progress: () => undefined,
  signal,
};

test('A restored record is the one that was backed up, and its ledger says that it was restored', async () => {
  const before = await rowsAt(practice.connection);
  const folder = freshName();
  const { inspected } = await restore(backup, folder, work);

  const { event, chain, ...records } = inspected;
  const { event: eventBefore, chain: chainBefore, ...recordsBefore } = before;
  expect(records).toEqual(recordsBefore);
  const added = event!.filter(row => !eventBefore!.includes(row));
  expect(added).toEqual([expect.stringMatching(/ines.*restore-backup/)]);
  expect(event).toHaveLength(eventBefore!.length + 1);
  expect(chain!.filter(row => !chainBefore!.includes(row))).toEqual([
    expect.stringContaining(practice.practice),
  ]);

  expect(await readFile(join(folder, 'keys/signing.key'), 'utf8')).toBe('the key that signs\n');
  expect((await stat(join(folder, 'keys'))).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'keys/signing.key'))).mode & 0o777).toBe(0o600);
  expect((await readdir(folder)).sort()).toEqual(['database', 'keys', 'postgres.log']);
  expect(await readdir(parent)).not.toContain(`data-${made}.restoring`);

  const { owner, leave } = await embeddedDatabase(folder);
  expect(await rowsAt(owner)).toEqual(inspected);
  const walls = await ownerAsks(
    owner,
    'select relname from pg_class where relrowsecurity and not relforcerowsecurity',
  );
  await leave();
  expect(walls).toEqual([]);
});

/** A copy of the backup that a hand has been at. */
async function spoilt(spoil: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(parent, `spoilt-${++made}`);
  await cp(backup, folder, { recursive: true });
  await spoil(folder);
  return folder;
}

/** Rewrites the manifest so that it looks whole. */
async function rewrite(folder: string, change: (about: Record<string, unknown>) => unknown): Promise<void> {
  const path = join(folder, 'manifest.json');
  const text = JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>));
  await writeFile(path, text);
  const hash = createHash('sha256').update(text).digest('hex');
  await writeFile(join(folder, 'manifest.sha256'), `${hash}  manifest.json\n`);
}

test.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
  [
    'A table that is cut off',
    folder => truncate(join(folder, 'tables/event.copy.gz'), 100),
    /event\.copy\.gz is cut off: 100 of \d+ bytes/,
  ],
  [
    'A table that is missing',
    folder => rm(join(folder, 'tables/client.copy.gz')),
    /client\.copy\.gz is missing/,
  ],
  [
    'A table that was exchanged',
    folder => cp(join(backup, 'tables/glass.copy.gz'), join(folder, 'tables/document.copy.gz')),
    /document\.copy\.gz is/,
  ],
  [
    'A key that was exchanged',
    folder => cp(join(backup, 'keys/private-notes.key'), join(folder, 'keys/signing.key')),
    /signing\.key is not as it was/,
  ],
  [
    'A manifest that is cut off',
    folder => truncate(join(folder, 'manifest.json'), 200),
    /manifest\.json is not as it was/,
  ],
  [
    'A manifest that is missing',
    folder => rm(join(folder, 'manifest.json')),
    /not a whole Goldthread backup: manifest\.json is missing/,
  ],
  [
    'A manifest of something else',
    folder => rewrite(folder, () => ({ format: 'photos' })),
    /not the manifest of a Goldthread backup/,
  ],
  [
    'A manifest that is no JSON',
    async folder => {
      await writeFile(join(folder, 'manifest.json'), '{');
      await writeFile(
        join(folder, 'manifest.sha256'),
        `${createHash('sha256').update('{').digest('hex')}  manifest.json\n`,
      );
    },
    /not the manifest of a Goldthread backup/,
  ],
  [
    'A later backup format',
    folder => rewrite(folder, about => ({ ...about, formatVersion: 2 })),
    /version 2 of the backup format; this Goldthread reads version 1/,
  ],
  [
    'A later database form',
    folder =>
      rewrite(folder, about => ({
        ...about,
        goldthread: '9.1',
        migrations: [{ name: '0001-other.sql', sha256: '0'.repeat(64) }],
      })),
    /made by Goldthread 9\.1, whose database form \(0001-other\.sql\)/,
  ],
  [
    'A file beside the backup',
    folder =>
      rewrite(folder, about => ({
        ...about,
        keys: [{ file: '../../etc/passwd', bytes: 1, sha256: '0'.repeat(64) }],
      })),
    /manifest\.json cannot be used: keys\.0\.file/,
  ],
  [
    'A table that there is not',
    folder => rewrite(folder, about => ({ ...about, tables: [] })),
    /does not hold the tables that its own migrations make/,
  ],
  [
    'A backup that was never finished',
    folder => writeFile(join(folder, 'UNFINISHED'), '1'),
    /never finished/,
  ],
])('%s is refused with one sentence, and nothing is made', async (_what, spoil, sentence) => {
  const folder = freshName();
  const message: unknown = expect.stringMatching(sentence);
  await expect(restore(await spoilt(spoil), folder, work)).rejects.toMatchObject({
    name: 'BackupRefused',
    message,
  });
  expect((await readdir(parent)).filter(name => name.startsWith(`data-${made}`))).toEqual([]);
});

test('Rows that do not fit together are refused by the database, and nothing is left', async () => {
  const folder = freshName();
  const hollow = await spoilt(copy =>
    rewrite(copy, about => {
      const files = manifest.shape.tables.parse(about['tables']);
      const glass = files.find(({ table }) => table === 'glass')!;
      const swapped = files.map(each => (each.table === 'person' ? { ...each, ...pick(glass) } : each));
      return { ...about, tables: swapped };
    }),
  );
  await expect(restore(hollow, folder, work)).rejects.toThrow(
    /holds a row that the database refuses \(23503\)/,
  );
  expect((await readdir(parent)).filter(name => name.startsWith(`data-${made}`))).toEqual([]);
});

const pick = ({ file, rows, bytes, sha256 }: (typeof tables)[number]) => ({ file, rows, bytes, sha256 });

test('Any one byte that is changed anywhere in a backup is found before anything is made', async () => {
  const files = ['manifest.json', 'manifest.sha256', ...tables.map(({ file }) => file), 'keys/signing.key'];
  const copy = await spoilt(() => Promise.resolve());
  const quietly = { progress: () => undefined, signal };
  const anyByte = fc.tuple(fc.constantFrom(...files), fc.nat(), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(anyByte, async ([file, at, change]) => {
      const path = join(copy, file);
      const whole = await readFile(path);
      const changed = Buffer.from(whole);
      changed[at % whole.length]! ^= change;
      await writeFile(path, changed);
      const found = checkBackup(copy, quietly).then(
        () => 'nothing',
        (fault: unknown) => String(fault),
      );
      expect(await found).toMatch(/manifest|tables\/|keys\//);
      await writeFile(path, whole);
    }),
    { numRuns: 200 },
  );
  await checkBackup(copy, quietly);
});

test('A data folder that holds something is refused and left as it is', async () => {
  const folder = freshName();
  await mkdir(folder);
  await writeFile(join(folder, 'letter.txt'), 'mine');
  await expect(restore(backup, folder, work)).rejects.toThrow(/is not empty/);
  expect(await readdir(folder)).toEqual(['letter.txt']);
});

test('A backup of an earlier form is brought forward to ours', async () => {
  const earlier = { ...practice.connection, database: `${practice.connection.database}_earlier` };
  await practice.owner(`create database ${earlier.database}`);
  const pool = openOwnerPool(earlier, () => undefined);
  await migrate(pool, '0001-record.sql');
  await pool.query(`insert into practice select * from json_populate_record(null::practice, $1)`, [
    JSON.stringify((await practice.owner('select * from practice'))[0]),
  ]);
  await pool.end();

  const old = join(parent, 'old-backup');
  const said: string[] = [];
  const { migrations } = await backUp(old, {
    ...backingUp,
    owner: earlier,
    warn: sentence => said.push(sentence),
  });
  await practice.owner(`drop database ${earlier.database}`);
  expect(migrations.map(({ name }) => name)).toEqual(['0001-record.sql']);
  expect(said).toEqual([expect.stringContaining('does not tell of this backup')]);

  const inspect = (store: { owner: Parameters<typeof ownerAsks>[0] }) =>
    ownerAsks(store.owner, 'select (select max(name) from migration) as form, name from practice');
  const { inspected } = await restore(old, freshName(), { ...work, inspect });
  const newest = (await knownMigrations()).at(-1)!.name;
  expect(inspected).toEqual([{ form: newest, name: 'Linden Street Practice' }]);
});

test('A restore that is broken off leaves neither a folder nor a server', async () => {
  const folder = freshName();
  const stop = new AbortController();
  const progress = (phase: string): void => {
    if (phase === 'document') stop.abort();
  };
  await expect(restore(backup, folder, { ...work, progress, signal: stop.signal })).rejects.toThrow(/abort/i);
  expect((await readdir(parent)).filter(name => name.startsWith(`data-${made}`))).toEqual([]);
});
