import type { Chart } from '../../chart.ts';
import { current } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { tellsDelivery } from '../../language/tells-delivery.ts';
import type { FormulationDocument } from './standing-formulations.ts';
import { standingFormulations } from './standing-formulations.ts';

const isGiven = (text: string | undefined): boolean => Boolean(text?.trim());

/** Strengths in one sentence and the way of working in another are as good as one field for both. */
function tellsInOtherWords({ body }: FormulationDocument, chart: Chart): boolean {
  const plan = current(chart, 'treatment-plan')?.body;
  const strengths = [body.protective, plan?.strengthsUsed];
  const working = [body.orientationFit, body.summary, plan?.strengthsUsed, plan?.participation];
  return strengths.some(isGiven) && working.some(text => tellsDelivery(text ?? '').holds);
}

export const strengthsAndResponsivity = defineRule({
  id: 'formulation.strengths-and-responsivity',
  standsIn: ['formulation'],
  messages: {
    missing:
      'Neither the formulation nor the plan says how this client’s strengths, culture or ways of learning shape the work.',
  },
  subjects: standingFormulations,

  check(formulation, { chart, fail }) {
    if (isGiven(formulation.body.strengthsAndResponsivity) || tellsInOtherWords(formulation, chart))
      return undefined;
    return fail('missing', {}, { at: ['strengthsAndResponsivity'] });
  },
});
