import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { shortened } from '../../language/shortened.ts';
import { perChart } from '../../remembered.ts';
import type { PlanDocument } from './standing-plans.ts';
import { isActive, standingPlans } from './standing-plans.ts';

/** The strengths, abilities and preferences that intake and assessment found. */
const assessedStrengths = perChart((chart: Chart): ReadonlySet<string> =>
  contentStems(
    [
      ...all(chart, 'intake').map(({ body }) => body.strengths),
      ...all(chart, 'assessment').flatMap(({ body }) => [
        body.strengths,
        body.abilities,
        body.preferences,
        body.values,
      ]),
    ]
      .filter(text => text?.trim())
      .join('\n'),
  ),
);

/** The words in which a plan says what will be done, by whom and why. */
const workPlanned = ({ body }: PlanDocument): string =>
  [
    body.agreementOnWork,
    body.barriers,
    ...body.goals
      .filter(isActive)
      .flatMap(goal => [
        goal.clientWords,
        goal.clinicalWording,
        ...goal.objectives.flatMap(({ objective, measure }) => [objective, measure]),
        ...goal.interventions.flatMap(({ technique, rationale }) => [technique, rationale]),
      ]),
  ].join('\n');

export const strengthsUsed = defineRule({
  id: 'plan.strengths-used',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'The plan does not say which of the client’s strengths it builds on.',
    unused: 'I could not find a goal, objective or intervention that uses “{strengths}”.',
  },
  subjects: standingPlans,

  check(plan, { chart, fail, advise }) {
    const named = plan.body.strengthsUsed?.trim() ?? '';
    const planned = contentStems(workPlanned(plan));
    const isUsed = [contentStems(named), assessedStrengths(chart)].some(one => !one.isDisjointFrom(planned));
    if (isUsed) return undefined;
    const where = { at: ['strengthsUsed'] };
    return named === ''
      ? fail('missing', {}, where)
      : advise('unused', { strengths: shortened(named) }, where);
  },
});
