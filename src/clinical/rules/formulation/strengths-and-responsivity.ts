import type { Chart } from '../../chart.ts';
import { current } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { tellsDelivery } from '../../language/tells-delivery.ts';
import { isUnread } from '../is-unread.ts';
import type { FormulationDocument } from './standing-formulations.ts';
import { standingFormulations } from './standing-formulations.ts';

const isGiven = (text: string | undefined): text is string => Boolean(text?.trim());

/** Strengths in one sentence and the way of working in another are as good as one field for both. */
function toldElsewhere({ body }: FormulationDocument, chart: Chart) {
  const plan = current(chart, 'treatment-plan')?.body;
  const strengths = [body.protective, plan?.strengthsUsed].filter(isGiven);
  const working = [body.orientationFit, body.summary, plan?.strengthsUsed, plan?.participation].filter(
    isGiven,
  );
  return { strengths, working };
}

export const strengthsAndResponsivity = defineRule({
  id: 'formulation.strengths-and-responsivity',
  standsIn: ['formulation'],
  messages: {
    missing: 'Neither the formulation nor the plan names the client’s strengths.',
    notFound:
      'I could not find in the formulation or the plan how this client’s strengths, culture or ways of learning shape the work.',
  },
  restsOn: { missing: 'fields' },
  subjects: standingFormulations,

  check(formulation, { chart, fail, advise, read, unread }) {
    const where = { at: ['strengthsAndResponsivity'] };
    if (isGiven(formulation.body.strengthsAndResponsivity)) return undefined;
    const { strengths, working } = toldElsewhere(formulation, chart);
    if (strengths.length === 0) return fail('missing', {}, where);
    if (working.some(text => tellsDelivery(text).holds)) return undefined;
    return isUnread([...strengths, ...working].join('\n'), read)
      ? unread(where)
      : advise('notFound', {}, where);
  },
});
