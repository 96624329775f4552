import { standing } from '../../chart.ts';
import { each } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';

/**
 * The form asks for the same before a signature, so this speaks while one writes, and of records that were signed elsewhere. A linked
 * questionnaire rates in place of the clinician, there as here.
 */
export const symptomRatings = defineRule({
  id: 'assessment.symptom-ratings',
  standsIn: ['assessment'],
  messages: { lacking: 'Of “{symptom}” the assessment does not say {lacking}.' },
  subjects: chart => standing(chart, 'assessment').flatMap(assessment => each(assessment, 'symptoms')),

  check({ symptom = 'a symptom', severity, frequency, duration, impact, measure }, { fail }) {
    if (measure) return undefined;
    const parts = {
      'how severe it is': severity,
      'how often it comes': frequency?.trim(),
      'for how long': duration?.trim(),
      'what it does to daily life': impact?.trim(),
    };
    const lacking = Object.entries(parts).flatMap(([part, answer]) =>
      answer === undefined || answer === '' ? [part] : [],
    );
    if (lacking.length === 0) return undefined;
    return fail('lacking', { symptom: shortened(symptom), lacking: lacking.join(', ') });
  },
});
