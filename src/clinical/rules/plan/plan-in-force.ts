import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';

type Plan = SignedDocument<'treatment-plan'>;

export const beginsOn = ({ body, signature }: Plan): string => body.effectiveFrom ?? signature.on;

/** The signed plan that covers a day: begun, signed by then, and not ended. */
export const planInForce = (chart: Chart, day: string): Plan | undefined =>
  signed(chart, 'treatment-plan').findLast(
    plan => beginsOn(plan) <= day && plan.signature.on <= day && (plan.body.endsOn ?? '9999-12-31') >= day,
  );
