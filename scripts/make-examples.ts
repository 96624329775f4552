// node scripts/make-examples.ts: writes the charts in examples/ from the typed records in scripts/examples/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartFileOf } from './examples/chart-file-of.ts';
import { examples } from './examples/index.ts';

const folder = join(import.meta.dirname, '../examples');
mkdirSync(folder, { recursive: true });
for (const { name, build } of examples) {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, `${JSON.stringify(chartFileOf(name, build), undefined, 2)}\n`);
  console.log(`wrote examples/${name}.json`);
}
