import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { choosePostgres } from './choose-postgres.ts';
import { EmbeddedRefused } from './embedded-refused.ts';
import { isAlive } from './is-alive.ts';
import { openEmbedded, type EmbeddedServer } from './open-embedded.ts';
import { readPidFile } from './pid-file.ts';
import { serverSettings } from './server-settings.ts';
import { serverUser } from './server-user.ts';
import { makeSocketFolder, socketFolder } from './socket-folder.ts';
import { startServer } from './start-server.ts';
import { stopServer } from './stop-server.ts';

let place: string;
/** A data folder most tests share, because making a cluster takes half a second. */
let folder: string;
let opened: EmbeddedServer[] = [];
let said: string[] = [];

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'goldthread-embedded-'));
  folder = join(place, 'data');
});

afterEach(async () => {
  for (const server of opened) await server.stop();
  opened = [];
  said = [];
});

afterAll(() => rm(place, { recursive: true }));

async function opens(at = folder): Promise<EmbeddedServer> {
  const server = await openEmbedded({ folder: at, log: line => said.push(line) });
  opened.push(server);
  return server;
}

async function asks(server: EmbeddedServer, sql: string): Promise<string[]> {
  const client = new pg.Client({
    host: server.socketDir,
    port: server.port,
    user: 'postgres',
    database: 'postgres',
  });
  await client.connect();
  const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' }).finally(() => client.end());
  return rows.flat();
}

async function pidOf(server: EmbeddedServer): Promise<number> {
  const file = await readPidFile(server.cluster);
  return file?.pid ?? 0;
}

test('The first start makes a checked, durable cluster that nobody else can reach', async () => {
  const server = await opens();

  const shown = await asks(
    server,
    `select name || '=' || setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses') order by 1`,
  );
  expect(shown).toEqual([
    'data_checksums=on',
    'fsync=on',
    'full_page_writes=on',
    'listen_addresses=',
    'synchronous_commit=on',
  ]);
  expect((await stat(server.socketDir)).mode & 0o777).toBe(0o700);
  expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('.new'));
  expect(said).toEqual([`PostgreSQL ${server.version} (from npm) started.`]);
});

test('The second to come joins, and the last to leave ends the server', async () => {
  const first = await opens();
  const second = await opens();
  const pid = await pidOf(first);
  expect(said[1]).toMatch('was running already');

  await first.stop();
  expect(await asks(second, 'select 1')).toEqual([1]);
  expect(await pidOf(second)).toBe(pid);

  await second.stop();
  expect(isAlive(pid)).toBe(false);
});

test('Two that come first at the same moment share one server', async () => {
  const fresh = join(place, 'together');
  const [one, two] = await Promise.all([opens(fresh), opens(fresh)]);
  await asks(one, 'create table shared (id int)');
  expect(await asks(two, 'select count(*)::int from shared')).toEqual([0]);
});

test('A program that uses the server without us keeps it alive', async () => {
  const server = await opens();
  const pid = await pidOf(server);
  const client = new pg.Client({ host: server.socketDir, user: 'postgres', database: 'postgres' });
  await client.connect();

  await server.stop();
  expect(isAlive(pid)).toBe(true);

  await client.end();
  await (await opens()).stop();
  expect(isAlive(pid)).toBe(false);
});

test('A server whose owner was killed is adopted with all it holds', async () => {
  const script = `
    import { openEmbedded } from ${JSON.stringify(new URL('open-embedded.ts', import.meta.url).href)};
    await openEmbedded({ folder: ${JSON.stringify(folder)}, log: line => console.log(line) });
  `;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(owner.stdout, 'data');
  const { pid } = (await readPidFile(join(folder, 'database')))!;
  owner.kill('SIGKILL');
  await once(owner, 'exit');

  const adopted = await opens();
  expect(await pidOf(adopted)).toBe(pid);
  expect(said[0]).toMatch('was running already');
});

test('A server that dies in use comes back at the same address', async () => {
  const server = await opens();
  await asks(server, "create table kept as select 'before' as word");
  const pid = await pidOf(server);
  process.kill(pid, 'SIGKILL');

  await expect
    .poll(() => asks(server, 'select word from kept').catch(() => []), { timeout: 15_000 })
    .toEqual(['before']);
  expect(await pidOf(server)).not.toBe(pid);
  expect(said).toContain('PostgreSQL went away; starting it again.');
});

test('A server whose socket was cleared away is started anew', async () => {
  const server = await opens();
  const pid = await pidOf(server);
  await rm(server.socketDir, { recursive: true });

  const again = await opens();
  expect(await asks(again, 'select 1')).toEqual([1]);
  expect(await pidOf(again)).not.toBe(pid);
});

test('Data that vanish while they are used are never replaced by an empty record', async () => {
  const lost = join(place, 'lost');
  const server = await opens(lost);
  await rename(lost, `${lost}.away`);
  await mkdir(lost);
  process.kill(await pidOf({ ...server, cluster: join(`${lost}.away`, 'database') }), 'SIGKILL');

  await expect.poll(() => said.join('\n'), { timeout: 15_000 }).toMatch('database is gone');
  expect(await readdir(lost)).toEqual([]);

  await rm(lost, { recursive: true });
  await rename(`${lost}.away`, lost);
  await expect.poll(() => asks(server, 'select 1').catch(() => []), { timeout: 15_000 }).toEqual([1]);
});

test('A server that runs with fsync off is refused', async () => {
  const first = await opens();
  await first.stop();
  const { cluster } = first;
  const user = await serverUser(cluster);
  const postgres = await choosePostgres({ configured: undefined, major: undefined, user });
  const settings = { ...serverSettings, fsync: 'off' };
  const socket = socketFolder(folder, user);
  await makeSocketFolder(socket, user);
  await startServer({ cluster, user, postgres, settings, socketFolder: socket });

  await expect(opens()).rejects.toThrow(/fsync=off for the server/);
  await stopServer(cluster);
});

test('A role that was told not to wait for the disk is refused', async () => {
  const fresh = join(place, 'role');
  const server = await opens(fresh);
  await asks(server, 'create role clerk');
  await asks(server, 'alter role clerk set synchronous_commit = off');
  await server.stop();
  await expect(opens(fresh)).rejects.toThrow(/synchronous_commit=off for a role or database/);
  expect(await readPidFile(server.cluster)).toBeUndefined();
});

test('A pid file left by a power cut, its number now another program’s, is no obstacle', async () => {
  const server = await opens();
  const file = join(server.cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8');
  await server.stop();
  await writeFile(file, text.replace(/^\d+/, String(process.pid)));

  expect(await asks(await opens(), 'select 1')).toEqual([1]);
});

test('A data folder with a very long or awkward name works', async () => {
  const server = await opens(join(place, 'Praxis "Goldfaden", ' + 'ä'.repeat(60)));
  expect(await asks(server, 'select 1')).toEqual([1]);
});

test('Data of another major version is refused in plain words', async () => {
  const old = join(place, 'old');
  await mkdir(join(old, 'database'), { recursive: true });
  await writeFile(join(old, 'database/PG_VERSION'), '14\n');
  await expect(opens(old)).rejects.toThrow(/made by PostgreSQL 14, and only that version can open it/);
});

test('A data folder that cannot be made is refused in plain words', async () => {
  const file = join(place, 'file');
  await writeFile(file, 'a file');
  await expect(opens(join(file, 'data'))).rejects.toThrow(EmbeddedRefused);
  await expect(opens(file)).rejects.toThrow(`${file} is not a folder.`);
});

test('A data folder in which nothing can be made is refused in plain words', async () => {
  await expect(opens('/proc/self')).rejects.toThrow(EmbeddedRefused);
});

test('A configured folder without PostgreSQL is refused, and no other is taken instead', async () => {
  const attempt = openEmbedded({ folder: join(place, 'none'), log: () => undefined, binaries: place });
  await expect(attempt).rejects.toThrow(/No PostgreSQL 15 or newer runs here. Found: none/);
});
