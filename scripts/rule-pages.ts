// npm run rule-pages: writes docs/rules from the standards, the rule sets, the rules and the cases of their tests, and the same cases for the
// product; with --check only says what is out of date.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { standardDocuments } from '../src/clinical/standards/standard.ts';
import { allPages } from './rule-pages/all-pages.ts';
import { examplesOf } from './rule-pages/examples-of.ts';
import { recordedCases } from './rule-pages/recorded-cases.ts';

const root = join(import.meta.dirname, '..');
const laidOut = { ...(await resolveConfig(import.meta.filename)), parser: 'json' };
const folder = 'docs/rules';
const examples = examplesOf(await recordedCases());
const pages = await allPages(examples);
const files = new Map([
  ...[...pages].map(([path, text]): [string, string] => [posix.join(folder, path), text]),
  ['src/ui/clinician/rules/examples.json', await format(JSON.stringify(examples), laidOut)],
]);
// Only pages of rules and sets are ours to remove; other texts may stand beside the index.
const stored = globSync(`${folder}/{sets,${standardDocuments.join(',')}}/*.md`, { cwd: root });
const left = stored.map(path => path.replaceAll('\\', '/')).filter(path => !files.has(path));
const changed = [...files].filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  const stale = [...changed.map(([path]) => path), ...left];
  for (const path of stale) console.log(`${path} is out of date: npm run rule-pages`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const path of left) rmSync(join(root, path));
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`${files.size} files of the rules: ${changed.length} written, ${left.length} removed.`);
}
