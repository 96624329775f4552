import { type Chart, current } from '../../../clinical/chart.ts';
import { definitionOf } from '../../../clinical/documents/definition-of.ts';
import type { AnyBody } from '../../../clinical/kit/document.ts';

/** What a new document knows from the start: its own day, and the plan that a review looks back on. */
export function startingAnswers(type: string, chart: Chart): AnyBody {
  const dateField = definitionOf(type)?.dateField;
  const plan = type === 'plan-review' ? current(chart, 'treatment-plan')?.id : undefined;
  return {
    ...(dateField === undefined ? {} : { [dateField]: chart.today }),
    ...(plan === undefined ? {} : { plan }),
  };
}
