import { current, type Chart } from '../../../clinical/chart.ts';
import { criteriaFor } from '../../../clinical/criteria/criteria-for.ts';
import { instruments } from '../../../clinical/instruments/index.ts';
import type { AnyBody } from '../../../clinical/kit/document.ts';
import type { SuggestionSource } from '../../../clinical/kit/field.ts';
import { asText } from '../../form/as-text.ts';
import { techniqueNames } from './technique-names.ts';

interface Asked {
  /** The address of the line: `diagnoses/d1/criteria/c1/criterion`. */
  readonly place: string;
  readonly chart: Chart | undefined;
  /** The document as it stands on the screen. */
  readonly body: AnyBody;
}

/** Where wordings come from, by source. */
export const suggestions: Readonly<Record<SuggestionSource, (asked: Asked) => readonly string[]>> = {
  criteria: ({ place, body }) => criteriaAt(place, body),
  techniques: ({ chart }) => [...new Set([...plannedIn(chart), ...techniqueNames])],
  instruments: () => instruments.map(({ name }) => name),
};

/** The criteria of the diagnosis that is being written around the line. */
function criteriaAt(place: string, body: AnyBody): readonly string[] {
  const [list = '', id] = place.split('/');
  const entries = (body[list] ?? []) as readonly AnyBody[];
  const code = asText(entries.find(entry => entry['id'] === id)?.['code']);
  return criteriaFor(code)?.symptomSets.flatMap(set => set.of.map(({ label }) => label)) ?? [];
}

/** What the plan names already comes first. */
const plannedIn = (chart: Chart | undefined): readonly string[] => {
  const plan = chart && current(chart, 'treatment-plan');
  const planned = plan?.body.goals.flatMap(({ interventions }) => interventions) ?? [];
  return planned.flatMap(({ technique }) => (technique === undefined ? [] : [technique]));
};
