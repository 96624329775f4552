/**
 * What other programs get from `goldthread/clinical`: reading a record file, the rules and who asks for them, the check, and what
 * reviewers would say. A name that stands here stays; library.test.ts holds the list.
 */
export type { FindingAnswer, ShownAnswer } from './answers/finding-answer.ts';
export {
  audit,
  auditDocument,
  findingsOf,
  tallyOf,
  type AuditOptions,
  type AuditOutcome,
  type Finding,
} from './audit.ts';
export { auditByService } from './audit-by-service.ts';
export type { Chart, ChartDocument, Client, Coverage, Episode, Signature, Signer } from './chart.ts';
export { chartFile, type ChartFile, type FiledDocument, type FiledSignature } from './chart-file.ts';
export { chartsOfFile } from './charts-of-file.ts';
export type { Reader, WaitingReader } from './language/reader.ts';
export { definitionOf, everyDefinition } from './documents/definition-of.ts';
export type { DocumentDefinition } from './kit/document.ts';
export type { Place } from './kit/place.ts';
export type { Refusal, RefusalCode, Result } from './kit/result.ts';
export type { Outcome, Rule } from './kit/rule.ts';
export { bodySchema } from './kit/schema.ts';
export { readChartFile } from './read-chart-file.ts';
export { ruleList, type AskingSet, type ListedRule } from './rule-list.ts';
export { ruleSets } from './rule-sets/index.ts';
export { parseRuleSet, type RuleSet } from './rule-sets/rule-set.ts';
export { setsFor } from './rule-sets/sets-for.ts';
export type { PracticeRules } from './rule-sets/practice-rules.ts';
export { everyDay, setsInForce, type SetPeriod } from './rule-sets/sets-in-force.ts';
export { rules } from './rules/index.ts';
export { standards } from './standards/index.ts';
export type { Severity, Standard, StandardSource } from './standards/standard.ts';
export type { ClaimVerdicts } from './verdicts/claim-verdicts.ts';
export type { QualityScore } from './verdicts/quality-score.ts';
export { verdictsBySet, type SetVerdicts } from './verdicts/verdicts-by-set.ts';
