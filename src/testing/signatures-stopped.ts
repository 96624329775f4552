import type { Chart, ChartDocument } from '../clinical/chart.ts';
import type { Finding } from '../clinical/audit.ts';
import { definitionOf } from '../clinical/documents/definition-of.ts';
import { whatBlocksSigning } from '../clinical/gates/what-blocks-signing.ts';
import type { Rule } from '../clinical/kit/rule.ts';
import type { RuleSet } from '../clinical/rule-sets/rule-set.ts';
import { draft } from './chart-builder.ts';

/** A rule set of one rule. */
const onlyRule = (id: string, parameters: RuleSet['rules'][number]['parameters'] = {}): RuleSet => ({
  id: 'only-this',
  name: 'Only this',
  version: '1',
  effectiveFrom: '2026-01-01',
  description: 'One rule, for a test.',
  rules: [{ id, parameters }],
  adjusts: [],
  scoring: { partlyMet: 0.5, claims: true, answersCount: false },
});

/** What a rule as a gate would say if each document of a chart came to be signed only today. */
export const signaturesStopped = (
  { id }: Rule,
  chart: Chart,
  parameters: Readonly<Record<string, unknown>>,
): Finding[] =>
  chart.documents
    .filter(({ type }) => definitionOf(type)?.working !== true)
    .flatMap(document =>
      whatBlocksSigning(withDraft(chart, document), {
        document: document.id,
        signature: { by: signerOf(document), at: `${chart.today}T20:00:00.000Z`, on: chart.today },
        gates: [id],
        rules: { ruleSet: 'only-this', own: [onlyRule(id, parameters)] },
      }),
    );

const withDraft = (chart: Chart, document: ChartDocument): Chart => ({
  ...chart,
  documents: chart.documents.map(one => (one.id === document.id ? draft(one) : one)),
});

const signerOf = (document: ChartDocument) =>
  document.status === 'signed'
    ? document.signature.by
    : { ...document.author, role: 'clinician', credentials: 'LCSW', licence: 'LCSW 48213' };
