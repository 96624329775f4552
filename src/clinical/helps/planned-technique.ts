import type { Chart } from '../chart.ts';
import { all } from '../chart.ts';

/** The name of the technique that a piece of work took from the plan. */
export function plannedTechnique(
  chart: Chart,
  { intervention }: { readonly intervention?: string | undefined },
): string | undefined {
  if (!intervention) return undefined;
  const planned = all(chart, 'treatment-plan').flatMap(({ body }) =>
    body.goals.flatMap(({ interventions }) => interventions),
  );
  return planned.findLast(({ id }) => id === intervention)?.technique;
}
