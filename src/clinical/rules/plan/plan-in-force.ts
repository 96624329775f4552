import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';

type Plan = SignedDocument<'treatment-plan'>;

export const beginsOn = ({ body, signature }: Plan): string => body.effectiveFrom ?? signature.on;

/** The signed plan that covers a day: the last one begun and signed by then, unless it had ended; an older one that it replaced stays replaced. */
export function planInForce(chart: Chart, day: string): Plan | undefined {
  const last = signed(chart, 'treatment-plan').findLast(
    plan => beginsOn(plan) <= day && plan.signature.on <= day,
  );
  return last && (last.body.endsOn ?? '9999-12-31') >= day ? last : undefined;
}
