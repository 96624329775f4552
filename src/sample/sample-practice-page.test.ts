import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dayCountedBefore } from './day-counted-before.ts';
import { sampleClients } from './index.ts';
import { knownDefects } from './known-defects.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/sample-practice.md'), 'utf8');
const faulty = sampleClients
  .map(build => build(dayCountedBefore('2026-11-23')))
  .filter(({ key }) => Object.hasOwn(knownDefects, key));

/** The rules named under a client's heading, each once. */
function rulesOnPage(client: string): string[] {
  const section = page.split(`### ${client}\n`)[1]?.split('\n### ')[0] ?? '';
  return [...new Set(section.match(/(?<=`)[a-z]+\.[a-z0-9-]+(?=`)/g))].toSorted();
}

it.each(faulty.map(({ key, client }) => [client.name, key] as const))(
  'the page on the sample practice lists the findings of %s',
  (name, key) => {
    const finds = (knownDefects[key] ?? []).flatMap(defect => defect.finds);
    const rules = finds.map(finding => finding.split(' ')[0] ?? '');
    expect(rulesOnPage(name)).toEqual([...new Set(rules)].toSorted());
  },
);
