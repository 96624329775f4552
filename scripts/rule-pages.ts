// npm run rule-pages: writes docs/rules from the standards, the rule sets and the rules; with --check only says what is out of date.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { standardDocuments } from '../src/clinical/standards/standard.ts';
import { allPages } from './rule-pages/all-pages.ts';

const folder = join(import.meta.dirname, '../docs/rules');
const pages = await allPages();
// Only pages of rules and sets are ours to remove; other texts may stand beside the index.
const stored = globSync(`{sets,${standardDocuments.join(',')}}/*.md`, { cwd: folder });
const left = stored.map(path => path.replaceAll('\\', '/')).filter(path => !pages.has(path));
const changed = [...pages].filter(([path, text]) => {
  const file = join(folder, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  const stale = [...changed.map(([path]) => path), ...left];
  for (const path of stale) console.log(`docs/rules/${path} is out of date: npm run rule-pages`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const path of left) rmSync(join(folder, path));
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`docs/rules: ${pages.size} pages, ${changed.length} written, ${left.length} removed.`);
}
