import { expect, it } from 'vitest';
import type { Coverage } from './chart.ts';
import { coveredClient } from './covered-client.ts';

const client = { id: 'c', name: 'Mara Lind', recordNumber: 'R-1', payer: 'Words from before' };
const optum: Coverage = { payer: 'Optum', from: '2026-03-01', until: '2026-06-30' };
const tidewater: Coverage = { payer: 'Tidewater', from: '2026-06-01' };

it.each<[string, readonly Coverage[], string, string | undefined]>([
  ['by the words that stand there, where there is no coverage', [], '2026-04-01', 'Words from before'],
  ['by who covers the client on the day', [optum], '2026-04-01', 'Optum'],
  ['by both, where two cover the client', [optum, tidewater], '2026-06-15', 'Optum and Tidewater'],
  ['by whoever paid last, where nobody does any more', [optum], '2026-08-01', 'Optum'],
  ['by nobody before the first coverage begins', [optum], '2026-02-01', undefined],
])('a client is paid for %s', (_, coverages, day, payer) =>
  expect(coveredClient(client, coverages, day).payer).toBe(payer),
);
