import { type AuditOptions, findingsOf, type Finding } from '../../clinical/audit.ts';
import { auditByService, auditDocumentByService } from '../../clinical/audit-by-service.ts';
import type { Chart } from '../../clinical/chart.ts';
import type { PracticeRules } from '../../clinical/rule-sets/practice-rules.ts';
import { setsInForce } from '../../clinical/rule-sets/sets-in-force.ts';

/** What the rules find in a whole chart. */
export const checkChart = (chart: Chart, rules: PracticeRules, options: AuditOptions): Finding[] =>
  findingsOf(auditByService(chart, setsInForce(chart, rules), options));

/** What the rules find in one document of a chart, signed or still being written. */
export const checkDocument = (
  chart: Chart,
  document: string,
  rules: PracticeRules,
  options: AuditOptions,
): Finding[] => auditDocumentByService(chart, document, setsInForce(chart, rules), options);
