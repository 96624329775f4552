// Rewrites the rules of the shipped rule sets from what the standards record for each body; name, version and dates stay.
// Run: node scripts/derive-rule-sets.ts && npx prettier --write src/clinical/rule-sets
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deriveRuleSet } from '../src/clinical/rule-sets/derive-rule-set.ts';
import { standards } from '../src/clinical/standards/index.ts';

const folder = new URL('../src/clinical/rule-sets/', import.meta.url);
const bodies = readdirSync(folder).flatMap(name => /^(.+)\.json$/.exec(name)?.[1] ?? []);

for (const body of bodies) {
  const file = new URL(`${body}.json`, folder);
  const head = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const text = JSON.stringify({ ...head, ...deriveRuleSet(body, standards) }, null, 2);
  writeFileSync(file, text.replace(/\{\s+("id": "[^"]+"(?:,\s+"standing": "[^"]+")?)\s+\}/g, '{ $1 }'));
}
