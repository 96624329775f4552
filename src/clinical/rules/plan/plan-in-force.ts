import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { lastBy } from '../../last-by.ts';
import { perList } from '../../remembered.ts';

type Plan = SignedDocument<'treatment-plan'>;

export const beginsOn = ({ body, signature }: Plan): string => body.effectiveFrom ?? signature.on;

/** The signed plan that covers a day: the last one begun and signed by then, unless it had ended; an older one that it replaced stays replaced. */
export function planInForce(chart: Chart, day: string): Plan | undefined {
  const last = begunAndSignedBy(signed(chart, 'treatment-plan'))(day);
  return last && (last.body.endsOn ?? '9999-12-31') >= day ? last : undefined;
}

const begunAndSignedBy = perList((plans: readonly Plan[]) =>
  lastBy(plans, plan => {
    const begun = beginsOn(plan);
    return begun > plan.signature.on ? begun : plan.signature.on;
  }),
);
