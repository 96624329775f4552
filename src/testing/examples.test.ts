import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartFileOf } from '../../scripts/examples/chart-file-of.ts';
import { examples } from '../../scripts/examples/index.ts';
import { audit, findingsOf } from '../clinical/audit.ts';
import { chartsOfFile } from '../clinical/charts-of-file.ts';
import { readChartFile } from '../clinical/read-chart-file.ts';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { reader } from './reader.ts';

const core = ruleSets.filter(({ id }) => id === 'core');
const folder = join(import.meta.dirname, '../../examples');
const stored = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown;

/** The rules that find something in an example when it is checked on a day, each once. */
function rulesThatFind(name: string, today: string): string[] {
  const read = readChartFile(stored(name));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.fields)}`);
  const found = chartsOfFile(read.value, today).flatMap(chart => findingsOf(audit(chart, core, { reader })));
  return [...new Set(found.map(({ rule }) => rule))].toSorted();
}

describe.each(examples)('the example $name', ({ name, build, finds }) => {
  it('is what its script writes', () =>
    expect(stored(name), 'run node scripts/make-examples.ts').toEqual(chartFileOf(name, build)));

  it.each(['2026-11-23', '2031-01-01'])('says on %s what it was made to say', today =>
    expect(rulesThatFind(name, today)).toEqual(finds),
  );
});
