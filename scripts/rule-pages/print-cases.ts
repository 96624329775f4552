// Prints the cases of all rules as JSON. Run by recorded-cases.ts as a program of its own, because it replaces modules.
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { signaturesStopped } from '../../src/testing/signatures-stopped.ts';
import { noted } from './noted-cases.ts';
import type { RecordedCase } from './recorded-cases.ts';

const beside = (name: string): string => new URL(name, import.meta.url).href;
const standIns = new Map([
  [pathToFileURL(join(import.meta.dirname, '../../src/testing/rule-cases.ts')).href, 'noted-cases.ts'],
]);

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest') return { url: beside('silent-vitest.ts'), shortCircuit: true };
    const found = next(specifier, context);
    const standIn = standIns.get(found.url);
    return standIn === undefined ? found : { url: beside(standIn), shortCircuit: true };
  },
});

const rules = join(import.meta.dirname, '../../src/clinical/rules');
for (const path of globSync('*/*.test.ts', { cwd: rules }).sort())
  await import(pathToFileURL(join(rules, path)).href);

const recorded = noted.flatMap(({ rule, cases }) =>
  Object.entries(cases).flatMap(([outcome, rows]) =>
    rows.map(({ when, chart, parameters, says }): RecordedCase => ({
      rule: rule.id,
      outcome: outcome as RecordedCase['outcome'],
      when,
      says: [says ?? []].flat(),
      stops: outcome === 'fail' ? signaturesStopped(rule, chart, parameters ?? {}).length : 0,
    })),
  ),
);
process.stdout.write(JSON.stringify(recorded));
