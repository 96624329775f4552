import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { backUp } from '../../storage/backup/back-up.ts';
import { dataFolderWithKeys, temporaryFolder } from '../../testing/data-folder.ts';
import { contracts } from '../contracts/index.ts';
import type { PrivateNoteView } from '../contracts/private-notes.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
const text = 'What he did not say about the brother.';
let anna: Browser;
let carla: Browser;
let note: PrivateNoteView;

beforeAll(async () => {
  anna = await practice.signIn('anna@example.org');
  const { person } = await practice.person('Carla Fenn', ['clinician', 'supervisor', 'admin', 'compliance']);
  await anna.ask('POST', `/episodes/${practice.episode}/care-team`, { body: { person } });
  carla = await practice.firstSecretChanged('carla.fenn@example.org');
  const written = await anna.ask('POST', '/private-notes', { body: { client: practice.client, text } });
  expect(written.status).toBe(201);
  note = written.body as PrivateNoteView;
});

it('is written, read, listed and changed by its author, and the ledger tells no more than that', async () => {
  const verbs = await practice.recorded(async () => {
    expect(await anna.ask('GET', `/private-notes/${note.id}`)).toMatchObject({ status: 200, body: { text } });
    expect(await anna.ask('GET', `/private-notes?client=${practice.client}`)).toMatchObject({
      body: { notes: [{ id: note.id, text }] },
    });
    const changed = { revision: note.revision, text: `${text} Ask next week.` };
    expect(await anna.ask('PUT', `/private-notes/${note.id}`, { body: changed })).toMatchObject({
      status: 200,
      body: { revision: note.revision + 1 },
    });
    expect(await anna.ask('PUT', `/private-notes/${note.id}`, { body: changed })).toMatchObject({
      status: 409,
      body: { code: 'conflict', detail: { stored: { revision: note.revision + 1 } } },
    });
  });
  expect(verbs.toSorted()).toEqual([
    'list-private-notes',
    'read-private-note',
    'read-private-note',
    'save-private-note',
  ]);
  expect(JSON.stringify(await practice.owner('select content from event'))).not.toContain('brother');
});

it('is there for nobody else, whatever their role', async () => {
  expect((await carla.ask('GET', `/private-notes/${note.id}`)).status).toBe(404);
  expect(
    (await carla.ask('PUT', `/private-notes/${note.id}`, { body: { revision: 2, text: 'x' } })).status,
  ).toBe(404);
  expect((await carla.ask('DELETE', `/private-notes/${note.id}`)).status).toBe(404);
  expect(await carla.ask('GET', `/private-notes?client=${practice.client}`)).toMatchObject({
    body: { notes: [] },
  });
});

const known: Readonly<Record<string, string>> = {
  client: practice.client,
  episode: practice.episode,
  job: practice.client,
};
const elsewhere = contracts.filter(
  ({ method, path }) =>
    method === 'GET' && !path.startsWith('/private-notes') && path !== '/documents/:document',
);

it.each(elsewhere)(
  'leaves no word in what $method $path answers, not even to its author',
  async ({ path }) => {
    const url = path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? name);
    const asked: Readonly<Record<string, string>> = {
      '/clients': '?search=brother',
      '/codes/icd-10-cm': '?search=brother',
      '/clients/:client/export': '?processNotes=yes',
      '/record-check/groups': '?by=client',
    };
    for (const browser of [anna, carla]) {
      const came = await browser.ask('GET', `${url}${asked[path] ?? ''}`);
      expect([200, 404]).toContain(came.status);
      expect(JSON.stringify(came.body)).not.toContain('about the brother');
    }
  },
);

/** The words as they stand in the database or a file: as text, as hexadecimal, as base64. */
const readable = ['the brother', Buffer.from('the brother').toString('hex')];

it('leaves no word in any table of the database', async () => {
  const tables = await practice.owner(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('public', 'private')`,
  );
  expect(tables.map(({ name }) => name)).toContain('private.note');
  for (const { name } of tables) {
    const rows = await practice.owner(`select t::text as row from ${String(name)} t`);
    const text = rows.map(({ row }) => String(row)).join('\n');
    for (const words of readable) expect(text).not.toContain(words);
  }
});

it('stands in a backup only sealed', async () => {
  const parent = await temporaryFolder();
  await backUp(join(parent, 'backup'), {
    owner: practice.connection,
    dataFolder: await dataFolderWithKeys(),
    version: '0.1.0',
    clock: practice.deps.clock,
    from: { address: 'this machine', agent: 'ines', channel: 'command-line' },
    warn: () => undefined,
    progress: () => undefined,
    signal: new AbortController().signal,
  });
  const files = (await readdir(parent, { recursive: true, withFileTypes: true })).filter(file =>
    file.isFile(),
  );
  expect(files.map(({ name }) => name)).toContain('private.note.copy.gz');
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name));
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    for (const words of readable) expect(text).not.toContain(words);
  }
});

it('is destroyed for good', async () => {
  expect(await anna.ask('DELETE', `/private-notes/${note.id}`)).toMatchObject({
    status: 200,
    body: { id: note.id },
  });
  expect((await anna.ask('GET', `/private-notes/${note.id}`)).status).toBe(404);
});
