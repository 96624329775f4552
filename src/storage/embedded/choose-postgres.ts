import { basename, dirname, join, resolve } from 'node:path';
import { bundledPostgres } from './bundled-postgres.ts';
import { EmbeddedRefused } from './embedded-refused.ts';
import { installedPostgres } from './installed-postgres.ts';
import { postgresVersion } from './postgres-version.ts';
import { reachableCopy } from './reachable-copy.ts';
import type { ServerUser } from './server-user.ts';

const oldestSupported = 15;

export type Postgres = {
  source: 'configured' | 'from npm' | 'installed';
  /** The folder that holds `initdb`, `postgres` and `pg_ctl`. */
  bin: string;
  /** Such as "18.4". */
  version: string;
  major: number;
};

export type Wish = {
  /** GOLDTHREAD_POSTGRES: use this one and no other. */
  configured: string | undefined;
  /** Only this major version can open the cluster that exists already. */
  major: number | undefined;
  user: ServerUser;
};

/**
 * The PostgreSQL to run: the configured one, else the one npm brought, else an installed one; see decision 0001.
 * Refuses, naming what was found, when none fits the cluster.
 */
export async function choosePostgres(wish: Wish): Promise<Postgres> {
  const found: Postgres[] = [];
  for await (const postgres of candidates(wish)) {
    const { major } = postgres;
    if (major === (wish.major ?? major) && major >= oldestSupported) return postgres;
    found.push(postgres);
  }
  const names =
    found.map(({ version, source, bin }) => `${version} (${source}, ${bin})`).join(', ') || 'none';
  throw new EmbeddedRefused(
    wish.major
      ? `The data was made by PostgreSQL ${wish.major}, and only that version can open it. Found: ${names}. ` +
          `Install PostgreSQL ${wish.major}, or set GOLDTHREAD_POSTGRES to its folder.`
      : `No PostgreSQL ${oldestSupported} or newer runs here. Found: ${names}. ` +
          'Run npm install again, install PostgreSQL, or set DATABASE_URL to a server.',
  );
}

async function* candidates({ configured, user }: Wish): AsyncGenerator<Postgres> {
  for await (const [source, folder] of folders(configured)) {
    const postgres = await examined(source, folder, user);
    if (postgres) yield postgres;
  }
}

async function* folders(configured: string | undefined): AsyncGenerator<[Postgres['source'], string]> {
  if (configured) {
    const folder = resolve(configured);
    yield ['configured', basename(folder) === 'bin' ? dirname(folder) : folder];
    return;
  }
  const bundled = await bundledPostgres();
  if (bundled) yield ['from npm', bundled];
  for (const folder of await installedPostgres()) yield ['installed', folder];
}

async function examined(
  source: Postgres['source'],
  folder: string,
  user: ServerUser,
): Promise<Postgres | undefined> {
  let home = folder;
  let version = await postgresVersion(home, user);
  if (version === 'out of reach') {
    const label = await postgresVersion(home, undefined);
    if (!label) return undefined;
    home = await reachableCopy(home, `${label}-${process.arch}`);
    version = await postgresVersion(home, user);
  }
  if (!version || version === 'out of reach') return undefined;
  return { source, bin: join(home, 'bin'), version, major: Number.parseInt(version, 10) };
}
