import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { audit } from '../../src/clinical/audit.ts';
import { setsFor } from '../../src/clinical/rule-sets/sets-for.ts';
import { hashSecret } from '../../src/actions/secret.ts';
import { usualLimits } from '../../src/actions/limits.ts';
import { sampleClients } from '../../src/sample/index.ts';
import { sampleChart } from '../../src/sample/sample-chart.ts';

/** Records a second that one core audits with every rule there is: the sample practice, as often as makes 2,000 clients. */
export function auditRate(clients = 2_000): { perSecond: number; notes: number } {
  const charts = Array.from({ length: clients }, (_, index) => {
    const client = sampleClients[index % sampleClients.length];
    if (!client) throw new Error('The sample practice has no clients.');
    return sampleChart(client, '2026-11-20');
  });
  const notes = charts.reduce(
    (sum, { documents }) => sum + documents.filter(({ type }) => type === 'progress-note').length,
    0,
  );
  const ruleSets = setsFor('medicare') ?? [];
  for (const chart of charts.slice(0, 50)) audit(chart, ruleSets);
  const began = performance.now();
  for (const chart of charts) audit(chart, ruleSets);
  return { perSecond: (clients / (performance.now() - began)) * 1_000, notes };
}

/** What typing a secret again costs on purpose, in milliseconds: the median of nine. */
export async function costOfSecret(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    const began = performance.now();
    await hashSecret('seven quiet lanterns', Buffer.alloc(16, round), usualLimits.scryptCost);
    times.push(performance.now() - began);
  }
  return times.toSorted((one, other) => one - other)[4] ?? Number.NaN;
}

/** The scripts that the first page loads before anyone signs in, gzipped, in kilobytes. */
export function firstPageScripts(pages: string): number {
  const page = readFileSync(join(pages, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file ?? '');
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(pages, file))).length, 0) / 1_000;
}
