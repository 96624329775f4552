import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyChart } from '../../testing/any-chart.ts';
import { expectPlace } from '../../testing/expect-place.ts';
import { reader } from '../../testing/reader.ts';
import { audit, auditDocument, findingsOf } from '../audit.ts';
import { ruleSets as shipped } from '../rule-sets/index.ts';
import { setsFor } from '../rule-sets/sets-for.ts';

const anySets = fc.constantFrom(...shipped.map(({ id }) => setsFor(id)!));

it('whatever a record holds, and whoever asks, no rule stops, and every finding says something about a place that is there', () => {
  const onCrash = (rule: string, cause: unknown): void => {
    throw new Error(`${rule} stopped`, { cause });
  };
  fc.assert(
    fc.property(anyChart, anySets, (chart, ruleSets) => {
      const found = [
        ...findingsOf(audit(chart, ruleSets, { onCrash, reader })),
        ...chart.documents.flatMap(({ id }) => auditDocument(chart, id, ruleSets, { onCrash, reader })),
      ];
      for (const { message, label, place } of found) {
        expect(message).toMatch(/\S/);
        expect(message).not.toMatch(/\{\w+\}|\bundefined\b|\bNaN\b/);
        expect(label).toMatch(/\S/);
        expectPlace(chart, place);
      }
      const keys = findingsOf(audit(chart, ruleSets, { reader })).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 150 },
  );
});
