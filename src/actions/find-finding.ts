import { placeOfKey } from '../clinical/answers/same-finding.ts';
import { auditByService, auditDocumentByService } from '../clinical/audit-by-service.ts';
import { type Finding, findingsOf } from '../clinical/audit.ts';
import type { Chart, Signature } from '../clinical/chart.ts';
import { asSigned } from '../clinical/gates/as-signed.ts';
import { periodsNamed } from '../clinical/rule-sets/periods-named.ts';
import type { SetPeriod } from '../clinical/rule-sets/sets-in-force.ts';
import { setsInForce } from '../clinical/rule-sets/sets-in-force.ts';
import { rules } from '../clinical/rules/index.ts';
import type { WaitingReader } from '../clinical/language/reader.ts';
import type { EpisodeRow } from '../storage/tables.ts';
import { practiceRules } from '../storage/practice-rules.ts';
import type { Trx } from '../storage/trx.ts';
import { storedChart } from './stored-chart.ts';

interface Sought {
  readonly key: string;
  readonly ruleSet?: string | undefined;
}

/** Where one looks, and what a signature of the one who asks would be. */
interface Looking {
  readonly trx: Trx;
  readonly signature: Signature;
  readonly reader?: WaitingReader | undefined;
}

/**
 * Looks whether the check makes a finding in the record as it is stored, by the sets in force or by the one that is named; in a draft also
 * as it would stand if it were signed now, since what stops a signature is found there.
 */
export async function findFinding(
  episode: EpisodeRow,
  { trx, signature, reader }: Looking,
  { key, ruleSet }: Sought,
): Promise<{ readonly chart: Chart; readonly finding: Finding | undefined }> {
  const stored = await storedChart(trx, episode, { today: signature.on, isShown: () => true });
  const { chart } = stored;
  const inForce = setsInForce(chart, stored.rules);
  const named = ruleSet === undefined ? undefined : periodsNamed(ruleSet, await practiceRules(trx));
  const document = chart.documents.find(({ id }) => id === placeOfKey(key));
  const signed = document?.status === 'draft' ? asSigned(chart, document.id, signature) : undefined;
  const finding =
    foundIn({ chart, periods: inForce, reader }, key) ??
    (named && foundIn({ chart, periods: named, reader }, key)) ??
    (signed && foundIn({ chart: signed, periods: inForce, reader }, key));
  return { chart, finding };
}

interface Checking {
  readonly chart: Chart;
  readonly periods: readonly SetPeriod[];
  readonly reader: WaitingReader | undefined;
}

/** Beside a draft more is said than in the record as a whole; only the rule that is asked about runs. */
function foundIn({ chart, periods, reader }: Checking, key: string): Finding | undefined {
  const [rule] = key.split('/');
  const options = { rules: rules.filter(({ id }) => id === rule), reader };
  const beside = auditDocumentByService(chart, placeOfKey(key), periods, options);
  const found = [...beside, ...findingsOf(auditByService(chart, periods, options))];
  return found.find(each => each.key === key);
}
