import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import type { Deps } from './actions/deps.ts';
import { type Limits, usualLimits } from './actions/limits.ts';
import { practicesHere } from './actions/practices-here.ts';
import { NoRecord } from './assert-record-in.ts';
import { accept } from './clinical/kit/result.ts';
import { type Environment, readEnvironment, UnusableSetting } from './environment.ts';
import { samplePractice } from './sample/people.ts';
import { listen, CannotListen } from './server/listen.ts';
import { openLanguageHere } from './open-language.ts';
import { openSamplePractice } from './open-sample-practice.ts';
import type { Premises } from './server/premises.ts';
import { BackupRefused } from './storage/backup/backup-refused.ts';
import { EmbeddedRefused } from './storage/embedded/embedded-refused.ts';
import { openDatabase, openOwnerPool } from './storage/database.ts';
import { embeddedStore, managedStore, type Store, StoreUnreachable } from './storage/find-store.ts';
import { isUnavailable } from './storage/is-unavailable.ts';
import { KeysDoNotFit } from './storage/keys/keys-do-not-fit.ts';
import { ownKeys } from './storage/keys/own-keys.ts';
import { CannotMigrate, migrate } from './storage/migrate.ts';
import { systemCode } from './storage/system-code.ts';
import { timedId } from './storage/timed-id.ts';

export const { version } = z.object({ version: z.string() }).parse(packageJson);

/** The settings of this process, with what the command line says in place of the environment. */
export const readSettings = (spoken: Readonly<Record<string, string | undefined>> = {}): Environment =>
  readEnvironment({
    ...process.env,
    ...Object.fromEntries(Object.entries(spoken).filter(([, value]) => value !== undefined)),
  });

/** The sentence for a trouble that the person who started us can mend; undefined for a bug. */
export function sentenceFor(fault: unknown): string | undefined {
  const mendable = [
    EmbeddedRefused,
    StoreUnreachable,
    CannotMigrate,
    CannotListen,
    UnusableSetting,
    NoRecord,
    BackupRefused,
    KeysDoNotFit,
  ];
  if (mendable.some(kind => fault instanceof kind)) return (fault as Error).message;
  return isUnavailable(fault) && systemCode(fault) !== 'ENOENT'
    ? `The database cannot do this now: ${(fault as Error).message}.`
    : undefined;
}

/** The instant now, ISO 8601 in UTC with milliseconds. */
export const now = (): string => new Date().toISOString();

/** Finds the database of these settings and starts or joins it. Throws `EmbeddedRefused` or `StoreUnreachable`. */
export const openStore = (
  { GOLDTHREAD_DATA, DATABASE_URL }: Pick<Environment, 'GOLDTHREAD_DATA' | 'DATABASE_URL'>,
  log: (line: string) => void = () => undefined,
): Promise<Store> =>
  DATABASE_URL === undefined ? embeddedStore(resolve(GOLDTHREAD_DATA), log) : managedStore(DATABASE_URL);

/** The record of a data folder, open for actions. */
export interface OpenRecord {
  readonly deps: Deps;
  readonly store: Store;
  readonly close: () => Promise<void>;
}

type Faults = (fault: Error) => void;

/** Opens the record: finds its database, brings it to the newest form, reads the keys. */
export async function openRecord(
  settings: Pick<Environment, 'GOLDTHREAD_DATA' | 'DATABASE_URL'>,
  { log, onFault, limits = usualLimits }: { log: (line: string) => void; onFault: Faults; limits?: Limits },
): Promise<OpenRecord> {
  const folder = resolve(settings.GOLDTHREAD_DATA);
  const store = await openStore(settings, log);
  try {
    await migrateStore(store, onFault);
    const db = openDatabase(store.application, { onFault });
    const keys = await ownKeys(db.pool, join(folder, 'keys'), randomBytes).catch(async (fault: unknown) => {
      await db.close();
      throw fault;
    });
    const deps: Deps = {
      db,
      clock: now,
      newId: () => timedId(Date.now(), randomBytes(10)),
      random: randomBytes,
      keys,
      limits,
      openReader: openLanguageHere,
    };
    return { deps, store, close: () => db.close().then(store.leave) };
  } catch (fault) {
    await store.leave();
    throw fault;
  }
}

async function migrateStore(store: Store, onFault: Faults): Promise<void> {
  const owner = openOwnerPool(store.owner, onFault);
  await migrate(owner).finally(() => owner.end());
}

/** The product as it serves: an address to open, and the way to end it. */
export interface OpenProduct {
  readonly url: string;
  /** Nobody has set up a practice here yet. */
  readonly isNew: boolean;
  /** What a first visitor from beyond this machine has to type. */
  readonly setUpCode: string | undefined;
  readonly store: Store;
  /** Ends what is under way, then the connections, then the database. */
  readonly close: () => Promise<void>;
}

const pages = fileURLToPath(new URL('../dist/ui/', import.meta.url));

/** Opens the record and serves it. Throws `EmbeddedRefused`, `StoreUnreachable` or `CannotListen`, each one plain sentence. */
export async function openProduct(
  environment: Environment,
  log: (line: string) => void,
  limits: Limits = usualLimits,
): Promise<OpenProduct> {
  const host = environment.HOST ?? '127.0.0.1';
  /** Nobody but this machine comes to the door. */
  const isPrivate = isLoopback(host) && environment.GOLDTHREAD_TRUST_PROXY === undefined;
  const faults: { tell: Faults } = { tell: fault => log(fault.message) };
  const [record, { openApp }, { openJobs }] = await Promise.all([
    openRecord(environment, { log, onFault: fault => faults.tell(fault), limits }),
    import('./server/app.ts'),
    import('./server/jobs.ts'),
  ]);
  const { deps, store } = record;
  try {
    const setUpCode = isPrivate ? undefined : randomBytes(6).toString('base64url');
    const jobs = openJobs(deps.newId, (err, job) => app.log.error({ err, job }, 'job failed'));
    const onCrash: Premises['onCrash'] = (rule, err) => app.log.error({ err, rule }, 'a rule threw');
    const app = await openApp(
      { deps, jobs, version, setUpCode, onCrash, sample: sampleFor(deps) },
      {
        pages,
        log: { level: environment.GOLDTHREAD_LOG, stream: process.stderr },
        trustProxy: environment.GOLDTHREAD_TRUST_PROXY,
        isLoopbackOnly: isPrivate,
      },
    );
    faults.tell = fault => app.log.error({ err: fault }, 'connection to the database');
    const here = await practicesHere(deps);
    const port = await listen(app, { host, port: environment.GOLDTHREAD_PORT });
    return {
      url: `http://${isLoopback(host) ? '127.0.0.1' : host}:${port}`,
      isNew: here.ok && !here.value.hasPractice,
      setUpCode,
      store,
      close: async () => {
        jobs.stop();
        await app.close();
        await jobs.idle();
        await record.close();
      },
    };
  } catch (fault) {
    await record.close();
    throw fault;
  }
}

/** The sample practice, as the front door offers it. */
const sampleFor = (deps: Deps): Premises['sample'] => ({
  unfinishedName: samplePractice.unfinishedName,
  load: async progress => {
    const door = await openSamplePractice(deps, progress);
    return door.ok ? accept({ kind: 'sample', ...door.value }) : door;
  },
});

const isLoopback = (host: string): boolean => /^(localhost|127\.|::1$)/.test(host);
