import { expect, it } from 'vitest';
import type { Finding } from '../../clinical/audit.ts';
import { chartWith } from '../../testing/chart-builder.ts';
import { noteOf } from '../../testing/river-care.ts';
import { seenIn } from './seen-finding.ts';

const chart = chartWith(noteOf({ observation: 'She was receptive.' }, { id: 'n1' }));
const at = (path: readonly string[], span?: readonly [number, number]) => {
  const place = { document: 'n1', type: 'progress-note', path, ...(span && { span }) };
  return seenIn(chart, { place } as Finding).words;
};

it('brings the words that a finding points at', () =>
  expect(at(['observation'], [4, 17])).toBe('was receptive'));

it.each([
  ['points at a field as a whole', at(['observation'])],
  ['points at a field that is gone', at(['work', 'gone', 'response'], [4, 17])],
  ['points past the end', at(['observation'], [40, 50])],
])('brings none where it %s', (_, words) => expect(words).toBeUndefined());
