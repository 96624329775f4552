import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { compareTexts } from '../../actions/compare-texts.ts';
import type { Deps } from '../../actions/deps.ts';
import { exportChart } from '../../actions/export-chart.ts';
import { chartsOfFile } from '../../clinical/charts-of-file.ts';
import { readChartFile } from '../../clinical/read-chart-file.ts';
import { chartJsonSchema } from '../../exports/chart-json-schema.ts';
import { openEmptyRecord } from '../../testing/empty-record.ts';
import { ownerAsks } from '../../testing/owner-asks.ts';
import { sampleClients } from '../index.ts';
import { accepted } from './accepted.ts';
import { loadSample } from './load-sample.ts';

/** What a running server does when it is quiet. */
async function compareAll(deps: Deps, practice: string): Promise<void> {
  let compared: number;
  do compared = accepted(await compareTexts(deps, { practice }), 'comparison');
  while (compared > 0);
}

const isChart = new Ajv2020({ strictRequired: false, validateFormats: false }).compile(chartJsonSchema());

it('keeps the records of all invented clients, signed and logged like any other, fit to leave in a file', async () => {
  const { deps, connection } = await openEmptyRecord();
  const told: string[] = [];

  const loaded = await loadSample(deps, phase => void told.push(phase));

  expect(loaded.clients).toBe(sampleClients.length);
  expect(told.at(-1)).toBe('Done');
  const [kept] = await ownerAsks(
    connection,
    'select (select count(*) from document)::int as documents, (select count(*) from event)::int as events',
  );
  expect(kept?.['documents']).toBe(loaded.documents);
  expect(kept?.['events']).toBeGreaterThan(loaded.documents);

  // No text was written for two of them.
  await compareAll(deps, loaded.practice);
  const compared = await ownerAsks(connection, 'select in_others from wording where words > 0');
  expect(compared.length).toBeGreaterThan(100);
  expect(compared.filter(row => row['in_others'] !== '[]')).toEqual([]);

  const operator = {
    practice: loaded.practice,
    person: null,
    from: { address: 'here', agent: 'test', channel: 'command-line' },
  } as const;
  for (const { id } of await ownerAsks(connection, 'select id from client')) {
    const file = accepted(await exportChart(deps, operator, String(id), { processNotes: true }), 'export');
    const json: unknown = JSON.parse(JSON.stringify(file));
    isChart(json);
    expect(isChart.errors).toBeNull();
    const read = accepted(readChartFile(json), file.client.name);
    expect(chartsOfFile(read, '2026-11-23').flatMap(({ documents }) => documents)).toHaveLength(
      file.documents.length,
    );
  }
}, 60_000);
