import { expect, it } from 'vitest';
import { openEmptyRecord } from '../../testing/empty-record.ts';
import { ownerAsks } from '../../testing/owner-asks.ts';
import { sampleClients } from '../index.ts';
import { loadSample } from './load-sample.ts';

it('keeps the records of all invented clients, signed and logged like any other', async () => {
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
}, 60_000);
