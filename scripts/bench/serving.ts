import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditRate, costOfSecret, firstPageScripts } from './in-process.ts';
import { importTimes } from './import-record.ts';
import type { Load } from './load.ts';
import { memoryOfBoth } from './memory.ts';
import { loadOfFloor, loadOfOpening, loadOfReading, loadOfSaving, loadOfSigning } from './over-http.ts';
import { busyPractice } from './practice-under-load.ts';
import { rounded } from './rounded.ts';
import { serveFloor, serveProduct, startTimes } from './served.ts';

const folder = mkdtempSync(join(tmpdir(), 'goldthread-bench-'));
const here = import.meta.dirname;
const say = (line: string): void => console.log(line);

const list = (figures: readonly number[]): string => figures.map(figure => rounded(figure)).join(', ');

const inWords = ({ perSecond, p50, p99 }: Load): string =>
  `${rounded(perSecond)}/s, p50 ${p50} ms, p99 ${p99} ms`;

/** One row: ours, the floor's, and which share of the floor that is. */
function compare(name: string, ours: Load, floor: Load, target: string): void {
  const share = floor.perSecond / ours.perSecond;
  say(`| ${name} | ${inWords(ours)} | ${inWords(floor)} | 1/${rounded(share, 1)} | ${target} |`);
}

const tell = (what: string, figure: string, target = ''): void => say(`| ${what} | ${figure} | ${target} |`);

execFileSync(process.execPath, [join(here, '../../bin/build.mjs'), '--if-needed'], { stdio: 'inherit' });
const readyAfter = await startTimes(folder);
const product = await serveProduct(folder);
const floor = await serveFloor(folder);
const practice = await busyPractice(product.url);
const from = { url: product.url, cookie: practice.browser.cookie };

say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
say('');
say('| operation, 16 connections | Goldthread | floor | of the floor | target |');
say('| --- | --- | --- | --- | --- |');
const floorWrites = await loadOfFloor(floor.url, 'write');
compare('save a draft', await loadOfSaving(practice, from), floorWrites, '1/5, p99 under 20 ms');
compare('sign a note, hashing apart', await loadOfSigning(practice, from), floorWrites, '1/8');
const floorReads = await loadOfFloor(floor.url, 'read');
compare('read a document', await loadOfReading(practice, from), floorReads, '1/6');
await floor.stop();

const postmaster = Number.parseInt(await readFile(join(folder, 'database/postmaster.pid'), 'utf8'), 10);
const { node, postgres } = memoryOfBoth(product.process.pid ?? 0, postmaster);
const opening = await loadOfOpening(practice, from);
const imports = await importTimes(practice);
const { perSecond, notes } = auditRate();

say('');
say('| what | figure | target |');
say('| --- | --- | --- |');
tell('ready from process start on existing data, five starts', `${list(readyAfter)} ms`, 'under 1,000 ms');
tell(
  'memory after load, node and PostgreSQL',
  `${rounded(node)} + ${rounded(postgres)} = ${rounded(node + postgres)} MB`,
  'under 250 MB',
);
tell(
  'import a record of 500 documents, the first after a start and four more',
  `${list(imports)} ms`,
  'under 400 ms',
);
tell('open a client with 1,000 documents', `p50 ${opening.p50} ms, p99 ${opening.p99} ms`);
tell(
  `audit, all rules, one core: 2,000 clients with ${rounded(notes)} notes`,
  `${rounded(perSecond)} records/s`,
);
tell('hashing a secret, on purpose', `${rounded(await costOfSecret())} ms`);
tell(
  'scripts of the first page, gzipped',
  `${rounded(firstPageScripts(join(here, '../../dist/ui')))} kB`,
  'under 250 kB',
);

await product.stop();
rmSync(folder, { recursive: true });
