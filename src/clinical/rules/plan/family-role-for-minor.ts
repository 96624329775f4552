import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { standing } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesFamily } from '../../language/names-family.ts';
import { ageOn } from '../../time/age-on.ts';
import type { PlanDocument } from './standing-plans.ts';
import { isActive } from './standing-plans.ts';

/** How old the client is on the day of a plan, undefined where the birth date is not known. */
const ageAt = (plan: PlanDocument, { client }: Chart): number | undefined =>
  client.bornOn ? ageOn(client.bornOn, documentDate(plan)) : undefined;

/** Whether a plan may be a minor's: by age, or where there is a guardian and no birth date. */
const mayBeMinors = (plan: PlanDocument, chart: Chart, age: number): boolean =>
  chart.client.bornOn ? (ageAt(plan, chart) ?? age) < age : Boolean(chart.client.guardian?.trim());

/** The family has a part: in words of its own, in a service or an intervention, or in who does what. */
function hasFamilyPart({ body }: PlanDocument): boolean {
  const interventions = body.goals.filter(isActive).flatMap(goal => goal.interventions);
  return (
    Boolean(body.familyPart?.trim()) ||
    body.services.some(({ type }) => type === 'family') ||
    interventions.some(({ responsible, modality }) => responsible === 'family' || modality === 'family') ||
    namesFamily(body.agreementOnWork ?? '').holds
  );
}

export const familyRoleForMinor = defineRule({
  id: 'plan.family-role-for-minor',
  standsIn: ['treatment-plan'],
  messages: {
    missing:
      'The client was {age} on the day of the plan; I could not find what part the family takes, or why it takes none.',
    ageUnknown: 'Without a birth date I cannot tell whether the plan must say what part the family takes.',
  },
  restsOn: { missing: 'reading' },
  parameters: z.object({ age: z.number() }),
  subjects: (chart, { age }) =>
    documentsAsSubjects(standing(chart, 'treatment-plan').filter(plan => mayBeMinors(plan, chart, age))),

  check(plan, { chart, fail, cannotTell }) {
    if (hasFamilyPart(plan)) return undefined;
    const where = { at: ['familyPart'] };
    const age = ageAt(plan, chart);
    return age === undefined ? cannotTell('ageUnknown', {}, where) : fail('missing', { age }, where);
  },
});
