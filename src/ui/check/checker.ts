import { audit, auditDocument, findingsOf, type Finding } from '../../clinical/audit.ts';
import type { Chart } from '../../clinical/chart.ts';
import type { RuleSet } from '../../clinical/rule-sets/rule-set.ts';
import { setsFor } from '../../clinical/rule-sets/sets-for.ts';

/** A rule set that this browser does not know yet is newer than the page: the core set still holds. */
const knownSets = (name: string): readonly RuleSet[] => setsFor(name) ?? setsFor('core') ?? [];

/** What the rules find in a whole chart. */
export const checkChart = (chart: Chart, ruleSet: string): Finding[] =>
  findingsOf(audit(chart, knownSets(ruleSet)));

/** What the rules find in one document of a chart, signed or still being written. */
export const checkDocument = (chart: Chart, document: string, ruleSet: string): Finding[] =>
  auditDocument(chart, document, knownSets(ruleSet));
