import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyChart } from '../../testing/any-chart.ts';
import { sampleClients } from '../../sample/index.ts';
import { sampleChart } from '../../sample/sample-chart.ts';
import type { Chart } from '../chart.ts';
import { combineRuleSets } from '../rule-sets/combine-rule-sets.ts';
import { ruleSets } from '../rule-sets/index.ts';
import { standards } from '../standards/index.ts';
import { rules } from './index.ts';

const parametersOf = new Map(
  combineRuleSets(ruleSets, standards).map(({ standard, parameters }) => [standard.id, parameters]),
);

/** Rules that say something else of a document when they are asked about it alone; a failure names them. */
function inconstantRules(chart: Chart): string[] {
  return rules.flatMap(rule => {
    const parameters = parametersOf.get(rule.id);
    if (!parameters) return [];
    const everywhere = rule.judge(chart, parameters);
    return chart.documents
      .filter(document => {
        const { id } = document;
        const inWhole = everywhere.filter(({ place }) => place.document === id);
        const alone = rule
          .judge(chart, parameters, { document })
          .filter(({ place }) => place.document === id);
        return JSON.stringify(inWhole) !== JSON.stringify(alone);
      })
      .map(({ id }) => `${rule.id} of ${id}`);
  });
}

it.each(sampleClients.map(build => [sampleChart(build, '2026-11-20').client.name, build] as const))(
  'a document of %s that is checked alone is told what the check of the whole record tells of it',
  (_, build) => expect(inconstantRules(sampleChart(build, '2026-11-20'))).toEqual([]),
);

it('and so is any document of any record', () => {
  fc.assert(
    fc.property(anyChart, chart => {
      expect(inconstantRules(chart)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
