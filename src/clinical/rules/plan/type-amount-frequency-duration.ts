import { modality } from '../../documents/shared-choices.ts';
import type { TreatmentPlan } from '../../documents/treatment-plan.ts';
import { defineRule } from '../../kit/rule.ts';
import { plainWords } from '../../language/plain-words.ts';
import { standingPlans } from './standing-plans.ts';

type Service = TreatmentPlan['services'][number];

/** Nothing is ordered by “as needed”. */
const isOpen = (frequency = ''): boolean =>
  /^(?:|as (?:needed|indicated|clinically indicated)|prn|tbd|to be determined|varies|variable|flexible)$/.test(
    plainWords(frequency),
  );

function lacking({ type, minutes, frequency, durationWeeks }: Service, endsOn: string | undefined): string[] {
  const parts = {
    'which service it is': type,
    'how long a session is': minutes,
    'how often': isOpen(frequency) ? undefined : frequency,
    'for how long': durationWeeks ?? endsOn,
  };
  return Object.entries(parts).flatMap(([part, answer]) => (answer ? [] : [part]));
}

export const typeAmountFrequencyDuration = defineRule({
  id: 'plan.type-amount-frequency-duration',
  standsIn: ['treatment-plan'],
  messages: {
    none: 'The plan names no service.',
    incomplete: 'For {service} the plan does not say {lacking}.',
  },
  subjects: standingPlans,

  check({ body }, { fail }) {
    if (body.services.length === 0) return fail('none', {}, { at: ['services'] });
    return body.services.flatMap(service => {
      const parts = lacking(service, body.endsOn);
      const name = service.type ? `${modality[service.type].toLowerCase()} sessions` : 'one service';
      const words = { service: name, lacking: parts.join(', ') };
      return parts.length === 0 ? [] : [fail('incomplete', words, { at: ['services', service.id] })];
    });
  },
});
