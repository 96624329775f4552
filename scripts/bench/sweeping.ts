// npm run bench sweep [clients]: how long a whole practice takes to check, what a second time costs, and what somebody who writes meanwhile notices.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '../../src/actions/actor.ts';
import { startDocument } from '../../src/actions/start-document.ts';
import { groupFindings } from '../../src/actions/sweep/group-findings.ts';
import { listCheckFindings } from '../../src/actions/sweep/list-check-findings.ts';
import { readRecordCheck } from '../../src/actions/sweep/read-record-check.ts';
import { type SweepEnd, sweepRecords } from '../../src/actions/sweep/sweep-records.ts';
import type { Result } from '../../src/clinical/kit/result.ts';
import { openRecord } from '../../src/main.ts';
import { saveDraftRoute, startDocumentRoute } from '../../src/server/contracts/documents.ts';
import { stopSweepRoute, sweepRecordsRoute } from '../../src/server/contracts/record-check.ts';
import { signInRoute } from '../../src/server/contracts/session.ts';
import { listClientsRoute } from '../../src/server/contracts/clients.ts';
import { BrowserSession } from '../../src/testing/product/browser-session.ts';
import { growSample, type GrownPractice } from './many-clients.ts';
import { rounded } from './rounded.ts';
import { serveProduct } from './served.ts';

const clients = Number(process.argv[3] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'goldthread-bench-'));
const say = (line: string): void => console.log(line);
const from = { address: '127.0.0.1', agent: 'bench', channel: 'bench' };

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { seconds: (performance.now() - began) / 1_000, value };
}

async function sweeps(): Promise<GrownPractice> {
  const record = await openRecord(
    { GOLDTHREAD_DATA: folder, DATABASE_URL: undefined },
    { log: () => undefined, onFault: fault => say(fault.message) },
  );
  const { deps } = record;
  const { seconds: toGrow, value: grown } = await timed(() => growSample(record, clients));
  say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  say(
    `${rounded(grown.clients)} clients with ${rounded(grown.documents)} documents, made in ${rounded(toGrow)} s`,
  );
  say('');
  const people = await deps.db.pool.query<{ practice: string; person: string }>(
    'select practice, person from sign_in_candidates($1)',
    [grown.people.find(({ roles }) => roles.includes('compliance'))?.email],
  );
  const found = people.rows[0];
  if (!found) throw new Error('Nobody may sweep.');
  const actor: Actor = { practice: found.practice, person: found.person, from };
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  const wanted = {
    progress: () => {
      const now = process.memoryUsage().rss / 1_000_000;
      [least, most] = [Math.min(least, now), Math.max(most, now)];
    },
    onCrash: (rule: string, cause: unknown) => say(`${rule} threw: ${String(cause)}`),
  };
  const sweep = async (what: string): Promise<void> => {
    const before = process.cpuUsage();
    const { seconds, value } = await timed<Result<SweepEnd>>(() => sweepRecords(deps, actor, wanted));
    const { user, system } = process.cpuUsage(before);
    const { due, checked } = accepted(value);
    const own = `${rounded((user + system) / 1_000_000, 2)} s of them this program at work`;
    say(`| ${what} | ${rounded(seconds, 2)} s, ${own} | ${rounded(checked)} of ${rounded(due)} |`);
  };
  say('| what | time | records checked |');
  say('| --- | --- | --- |');
  await sweep('every record, for the first time');
  say(`| memory of this program meanwhile, least and most | ${rounded(least)} to ${rounded(most)} MB | |`);
  await sweep('again, nothing changed');
  const writer = await writerOf(grown);
  accepted(await startDocument(deps, writer.actor, writer.episode, { type: 'contact-note', body: {} }));
  await sweep('again, one note changed');

  const screens: Readonly<Record<string, () => Promise<Result<unknown>>>> = {
    'the screen: everything counted': () => readRecordCheck(deps, actor, {}),
    'the screen: put together by rule': () => groupFindings(deps, actor, { by: 'rule' }),
    'the screen: put together by client': () => groupFindings(deps, actor, { by: 'client' }),
    'the screen: a page of one rule': async () => {
      const { groups } = accepted(await groupFindings(deps, actor, { by: 'rule', limit: 1 }));
      return listCheckFindings(deps, actor, { rule: groups[0]?.key, limit: 25 });
    },
  };
  for (const [what, look] of Object.entries(screens)) {
    const times: number[] = [];
    for (let round = 0; round < 5; round++)
      times.push((await timed(async () => accepted(await look()))).seconds);
    say(`| ${what}, the middle of five | ${rounded((times.toSorted()[2] ?? 0) * 1_000)} ms | |`);
  }
  const { findings } = accepted(await readRecordCheck(deps, actor, {}));
  say(`| findings stored | | ${rounded(findings)} |`);
  await record.close();
  return grown;

  async function writerOf(practice: GrownPractice): Promise<{ actor: Actor; episode: string }> {
    const email = practice.people.find(({ roles }) => roles.includes('clinician'))?.email;
    const { rows } = await deps.db.pool.query<{ practice: string; person: string }>(
      'select practice, person from sign_in_candidates($1)',
      [email],
    );
    const person = rows[0]?.person ?? '';
    const { listClients } = await import('../../src/actions/list-clients.ts');
    const writer: Actor = { practice: practice.practice, person, from };
    const listed = accepted(await listClients(deps, writer, { limit: 5 }));
    const own = listed.clients.find(each => each.episode !== undefined);
    return { actor: writer, episode: own?.episode?.id ?? '' };
  }
}

/** Milliseconds that each save of a draft took, one person saving every tenth of a second. */
async function savesFor(seconds: number, save: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until) {
    times.push((await timed(save)).seconds * 1_000);
    await wait(100);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => rounded(sorted[Math.floor(sorted.length * share)] ?? Number.NaN, 1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

/** What somebody notices who writes while the whole practice is being checked by the same program. */
async function writingMeanwhile({ people, secret }: GrownPractice): Promise<void> {
  const product = await serveProduct(folder);
  const signedIn = async (role: string): Promise<BrowserSession> => {
    const browser = new BrowserSession(product.url);
    const email = people.find(({ roles }) => roles.includes(role))?.email ?? '';
    await browser.ask(signInRoute, { body: { email, secret } });
    return browser;
  };
  const writer = await signedIn('clinician');
  const reviewer = await signedIn('compliance');
  const { clients: own } = await writer.ask(listClientsRoute, { query: { limit: 5 } });
  const episode = own.find(each => each.episode !== undefined)?.episode?.id ?? '';
  const { id: document } = await writer.ask(startDocumentRoute, {
    params: { episode },
    body: { type: 'contact-note', body: {} },
  });
  let revision = 1;
  const save = async (): Promise<void> => {
    const body = { content: `Draft ${revision}.` };
    ({ revision } = await writer.ask(saveDraftRoute, { params: { document }, body: { revision, body } }));
  };
  await savesFor(2, save);
  say(`| a draft is saved while nothing else goes on | ${await savesFor(15, save)} | |`);
  await reviewer.ask(sweepRecordsRoute, { body: { isFresh: true } });
  await wait(3_000);
  say(`| a draft is saved while all records are being checked | ${await savesFor(15, save)} | |`);
  await reviewer.ask(stopSweepRoute, {});
  await product.stop();
}

const grown = await sweeps();
await writingMeanwhile(grown);
rmSync(folder, { recursive: true });
