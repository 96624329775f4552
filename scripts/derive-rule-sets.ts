// Rewrites the rules of the shipped rule sets from what the standards record for each body; name, version and dates stay.
// Run: node scripts/derive-rule-sets.ts && npx prettier --write src/clinical/rule-sets
import { readFileSync, writeFileSync } from 'node:fs';
import { deriveRuleSet } from '../src/clinical/rule-sets/derive-rule-set.ts';
import { standards } from '../src/clinical/standards/index.ts';

for (const body of ['core', 'medicare']) {
  const file = new URL(`../src/clinical/rule-sets/${body}.json`, import.meta.url);
  const head = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const text = JSON.stringify({ ...head, ...deriveRuleSet(body, standards) }, null, 2);
  writeFileSync(file, text.replace(/\{\s+("id": "[^"]+")\s+\}/g, '{ $1 }'));
}
