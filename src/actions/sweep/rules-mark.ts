import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const clinical = fileURLToPath(new URL('../../clinical/', import.meta.url));
/** What turns stored rows into the chart that the rules are given. */
const gathering = ['stored-chart.ts', 'chart-document.ts', 'client-view.ts', 'document-view.ts'].map(name =>
  fileURLToPath(new URL(`../${name}`, import.meta.url)),
);

let known: Promise<string> | undefined;

/** Changes with the program that checks: its rules, standards, rule sets, and what reads charts for them. Read once. */
export const rulesMark = (): Promise<string> => (known ??= computed());

async function computed(): Promise<string> {
  const found = await readdir(clinical, { recursive: true });
  const files = found
    .filter(name => /\.(ts|json)$/.test(name) && !name.endsWith('.test.ts'))
    .sort()
    .map(name => join(clinical, name));
  const texts = await Promise.all([...files, ...gathering].map(file => readFile(file)));
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}
