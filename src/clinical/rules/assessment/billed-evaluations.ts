import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { serviceCodesIn } from '../../codes/service-codes.ts';
import { documentDate } from '../../document-date.ts';
import type { Subject } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';

type Claim = ChartDocument<'appointment'> | ChartDocument<'progress-note'>;

/** A diagnostic evaluation that was billed, or written down with its code. */
export interface BilledEvaluation {
  readonly day: string;
  readonly code: string;
  /** All the codes that stand there. */
  readonly codes: readonly string[];
}

const isEvaluationCode = (code: string): boolean => code === '90791' || code === '90792';

/** Missed hours are no service, whatever code was planned for them. */
const took = (claim: Claim): boolean =>
  claim.type === 'progress-note' || claim.body.status === 'kept' || claim.body.billed === true;

/** Whether the code of an evaluation stands there. */
export const namesEvaluation = ({ body }: Claim): boolean =>
  serviceCodesIn(body.serviceCode ?? '').some(isEvaluationCode);

/** Every evaluation of the record, oldest first; where appointment and note tell of one, it counts once. */
export const billedEvaluations = perChart((chart: Chart): Subject<BilledEvaluation>[] => {
  const claims: Claim[] = [...all(chart, 'appointment'), ...all(chart, 'progress-note')];
  const found = claims.filter(took).flatMap((claim): Subject<BilledEvaluation>[] => {
    const codes = serviceCodesIn(claim.body.serviceCode ?? '');
    const code = codes.find(isEvaluationCode);
    if (code === undefined) return [];
    const place = { document: claim.id, type: claim.type, path: [] };
    return [{ value: { day: documentDate(claim), code, codes }, place }];
  });
  const first = new Map(found.toReversed().map(one => [one.value.day, one]));
  return [...first.values()].toSorted((a, b) => a.value.day.localeCompare(b.value.day));
});
