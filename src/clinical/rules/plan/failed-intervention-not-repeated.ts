import type { Chart } from '../../chart.ts';
import { all, standing } from '../../chart.ts';
import { each, within } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { nameSameTreatment } from '../../language/name-same-treatment.ts';
import { shortened } from '../../language/shortened.ts';
import { perChart } from '../../remembered.ts';
import type { Goal } from './standing-plans.ts';
import { isActive } from './standing-plans.ts';

type Intervention = Goal['interventions'][number];

/** What was tried before and did not help, or made things worse. */
const failedBefore = perChart((chart: Chart): readonly string[] =>
  all(chart, 'intake').flatMap(({ body }) =>
    body.priorTreatment
      .filter(({ effect }) => effect === 'did-not-help' || effect === 'harmed')
      .map(({ what }) => what?.trim() ?? '')
      .filter(what => what !== ''),
  ),
);

const plannedInterventions = (chart: Chart): Subject<Intervention>[] =>
  standing(chart, 'treatment-plan').flatMap(plan =>
    each(plan, 'goals')
      .filter(({ value }) => isActive(value))
      .flatMap(goal => within(goal, 'interventions')),
  );

export const failedInterventionNotRepeated = defineRule({
  id: 'plan.failed-intervention-not-repeated',
  standsIn: ['treatment-plan'],
  messages: {
    again:
      'The intake says that “{before}” did not help; the plan uses “{technique}” and does not say why it should help now.',
  },
  subjects: chart => (failedBefore(chart).length > 0 ? plannedInterventions(chart) : []),

  check({ technique = '', rationale }, { chart, fail }) {
    if (rationale?.trim()) return undefined;
    const before = failedBefore(chart).find(what => nameSameTreatment(what, technique));
    if (before === undefined) return undefined;
    const words = { before: shortened(before), technique: shortened(technique) };
    return fail('again', words, { at: ['rationale'] });
  },
});
