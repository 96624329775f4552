import type { Finding } from '../audit.ts';
import { auditDocumentByService } from '../audit-by-service.ts';
import type { Chart, Signature } from '../chart.ts';
import type { PracticeRules } from '../rule-sets/practice-rules.ts';
import { setsInForce } from '../rule-sets/sets-in-force.ts';
import { rules as allRules } from '../rules/index.ts';
import { asSigned } from './as-signed.ts';
import { neverGates } from './never-gates.ts';
import { tooLateToMend } from './too-late-to-mend.ts';

interface Signing {
  readonly document: string;
  readonly signature: Signature;
  /** The ids of the rules that the practice lets stop a signature. */
  readonly gates: readonly string[];
  /** By which sets it checks; a gate that none of those in force asks for stops nothing. */
  readonly rules: PracticeRules;
}

/**
 * What stops the signature under a draft: what the gates find wrong in it as it would stand in the record if it were signed now by this
 * person. Advice (which is all that a reading of sentences gives, so none is read here), what a rule cannot tell, what was answered with a reason, and what is too late to be mended stop nobody.
 */
export function whatBlocksSigning(chart: Chart, { document, signature, gates, rules }: Signing): Finding[] {
  const chosen = allRules.filter(({ id }) => gates.includes(id) && !(id in neverGates));
  if (chosen.length === 0) return [];
  const signed = asSigned(chart, document, signature);
  return auditDocumentByService(signed, document, setsInForce(chart, rules), { rules: chosen }).filter(
    blocks,
  );
}

const blocks = (finding: Finding): boolean =>
  finding.outcome === 'fail' &&
  !finding.isAdvice &&
  finding.answer?.standing !== 'holds' &&
  !tooLateToMend[finding.rule]?.includes(variantOf(finding));

/** Which of its rule's messages a finding is; its key says so after the rule. */
const variantOf = ({ rule, key }: Finding): string => key.slice(rule.length + 1).split('/')[0] ?? '';
