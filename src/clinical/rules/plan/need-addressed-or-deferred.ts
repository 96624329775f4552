import type { Chart } from '../../chart.ts';
import { all, current, standing } from '../../chart.ts';
import { assessment } from '../../documents/assessment.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { perChart } from '../../remembered.ts';
import { isStillHeld } from '../diagnosis/active-diagnoses.ts';
import type { PlanDocument } from './standing-plans.ts';

interface Need {
  readonly id: string;
  readonly name: string;
}

const areas = assessment.sections.Impairment.impairments.fields.domain.options;

/** What asks for an answer: every presenting problem, and the areas of life that the last assessment found severely impaired. */
const needs = perChart((chart: Chart): readonly Need[] => [
  ...all(chart, 'intake').flatMap(({ body }) =>
    body.problems.map(({ id, name, clientWords }) => ({
      id,
      name: name?.trim() || clientWords?.trim() || 'a problem without a name',
    })),
  ),
  ...(current(chart, 'assessment')?.body.impairments ?? [])
    .filter(({ severity }) => severity === 'severe')
    .map(({ id, domain, example }) => ({
      id,
      name: domain ? areas[domain] : (example ?? 'an area of life'),
    })),
]);

/** Problems that a diagnosis explains; whether a goal answers that diagnosis is another rule's matter. */
const explained = perChart(
  (chart: Chart): ReadonlySet<string> =>
    new Set(
      standing(chart, 'diagnosis')
        .flatMap(({ body }) => body.diagnoses.filter(isStillHeld))
        .flatMap(({ problems }) => problems),
    ),
);

/** Older plans were signed before there was a place for it. */
const setAside = (ids: readonly string[] | undefined): readonly string[] => ids ?? [];

/** Needs without an answer; where no goal restores any impaired area, another rule says so once. */
function unanswered({ body }: PlanDocument, chart: Chart): readonly Need[] {
  const restored = body.goals.flatMap(({ impairments }) => impairments);
  const answered = new Set([
    ...body.goals.flatMap(({ addresses }) => addresses),
    ...restored,
    ...setAside(body.setAside),
  ]);
  const open = needs(chart).filter(({ id }) => !answered.has(id) && !explained(chart).has(id));
  return open.filter(({ id }) => restored.length > 0 || !impairments(chart).has(id));
}
const impairments = perChart(
  (chart): ReadonlySet<string> =>
    new Set(all(chart, 'assessment').flatMap(one => one.body.impairments.map(({ id }) => id))),
);

export const needAddressedOrDeferred = defineRule({
  id: 'plan.need-addressed-or-deferred',
  standsIn: ['treatment-plan'],
  messages: {
    open: 'No goal of the plan answers “{need}”, and the plan does not set it aside with a reason.',
    noReason: 'The plan sets something aside that was found and does not say why, or who takes care of it.',
  },
  subjects: chart => (needs(chart).length > 0 ? documentsAsSubjects(standing(chart, 'treatment-plan')) : []),

  check(plan, { chart, fail }) {
    const open = unanswered(plan, chart).map(({ name }) =>
      fail('open', { need: shortened(name) }, { at: ['goals'] }),
    );
    const isExplained = setAside(plan.body.setAside).length === 0 || plan.body.setAsideReason?.trim();
    return isExplained ? open : [...open, fail('noReason', {}, { at: ['setAsideReason'] })];
  },
});
