import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Actor } from '../actions/actor.ts';
import { openClient } from '../actions/open-client.ts';
import { setUpPractice } from '../actions/set-up-practice.ts';
import { openRecord, type OpenRecord } from '../main.ts';
import { ownerAsks } from './owner-asks.ts';
import { accepted, theSecret } from './practice.ts';
import { type Ran, runGoldthread } from './run-goldthread.ts';

/** A whole installation in a folder of its own, as `npm start` makes it: Anna, admin and clinician, with one client. */
export interface Installation {
  readonly cwd: string;
  readonly record: OpenRecord;
  readonly anna: Actor;
  readonly client: string;
  readonly episode: string;
  /** Runs `goldthread` with these words in the folder, beside us who have the record open. */
  readonly goldthread: (...words: string[]) => Promise<Ran>;
  /** Asks the database as its owner, around all walls. */
  readonly behind: (text: string) => Promise<Record<string, unknown>[]>;
}

const from = { address: '127.0.0.1', agent: 'test', channel: 'test' };

/** Call it at the top of a test file; it is taken down when the file is done. */
export async function openInstallation(): Promise<Installation> {
  const cwd = await mkdtemp(join(tmpdir(), 'goldthread-installation-'));
  const record = await openRecord(
    { GOLDTHREAD_DATA: join(cwd, 'data'), DATABASE_URL: undefined },
    { log: () => undefined, onFault: () => undefined },
  );
  afterAll(async () => {
    await record.close();
    await rm(cwd, { recursive: true });
  });
  const deps = { ...record.deps, limits: { ...record.deps.limits, scryptCost: 2 ** 4 } };
  const { practice, person } = accepted(
    await setUpPractice(deps, from, {
      practice: 'Linden Street Practice',
      timeZone: 'America/New_York',
      first: {
        name: 'Anna Berg',
        email: 'anna@example.org',
        credentials: 'LCSW',
        licence: 'NY 071234',
        secret: theSecret,
      },
    }),
  );
  const anna = { practice, person, from };
  const opened = accepted(
    await openClient(deps, anna, {
      name: 'Mara Lind',
      recordNumber: 'R-1',
      episode: { admittedOn: '2026-03-02', setting: 'outpatient' },
    }),
  );
  return {
    cwd,
    record,
    anna,
    client: opened.client.id,
    episode: opened.episodes[0]!.id,
    goldthread: (...words) => runGoldthread(words, { cwd }),
    behind: text => ownerAsks(ownerOf(record), text),
  };
}

function ownerOf({ store }: OpenRecord) {
  if ('url' in store.owner) throw new Error('An installation for tests has a database of its own.');
  return store.owner;
}
