import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { signDocumentRoute } from '../../src/server/contracts/documents.ts';
import { exportRecordRoute, importRecordRoute } from '../../src/server/contracts/interchange.ts';
import { readJobRoute } from '../../src/server/contracts/jobs.ts';
import { readChartRoute } from '../../src/server/contracts/chart.ts';
import type { BrowserSession } from '../../src/testing/product/browser-session.ts';
import { busyPractice, type BusyPractice, secret } from './practice-under-load.ts';
import { serveProduct } from './served.ts';

type Exported = Awaited<ReturnType<typeof recordOf>>;

/**
 * Milliseconds from sending a record of `documents` signed notes to the answer that it is stored, all or nothing, with
 * every signature and the ledger checked: one figure for each of `records` clients, in a second practice.
 */
export async function importTimes(
  from: BusyPractice,
  { documents = 500, records = 5 } = {},
): Promise<number[]> {
  const files: Exported[] = [];
  for (const episode of from.episodes.slice(-records)) files.push(await recordOf(from, episode, documents));
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-bench-'));
  const second = await serveProduct(folder);
  const { browser } = await busyPractice(second.url);
  const times: number[] = [];
  for (const file of files) times.push(await timeOfImport(browser, file));
  await second.stop();
  rmSync(folder, { recursive: true });
  return times;
}

/** Writes and signs notes until an episode has enough of them, and exports the record. */
async function recordOf({ browser, drafts }: BusyPractice, episode: string, documents: number) {
  const { chart } = await browser.ask(readChartRoute, { params: { episode } });
  const ids = await drafts(episode, documents - chart.documents.length);
  for (const document of ids)
    await browser.ask(signDocumentRoute, { params: { document }, body: { revision: 1, secret } });
  return browser.ask(exportRecordRoute, {
    params: { client: chart.client.id },
    query: { processNotes: 'no' },
  });
}

async function timeOfImport(browser: BrowserSession, file: Exported): Promise<number> {
  const began = performance.now();
  let job = await browser.ask(importRecordRoute, { body: { ...file } });
  while (job.state === 'running') {
    await wait(5);
    job = await browser.ask(readJobRoute, { params: { job: job.id } });
  }
  if (job.state !== 'done') throw new Error(`The import was not done: ${JSON.stringify(job)}`);
  return performance.now() - began;
}
