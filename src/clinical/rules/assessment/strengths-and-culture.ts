import { standing } from '../../chart.ts';
import type { Assessment } from '../../documents/assessment.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { wholeAssessments } from './whole-assessments.ts';

/** What is asked of the person, in the words of a message, with the field that answers it. */
const asked = [
  ['strengths', 'strengths'],
  ['needs', 'needs'],
  ['abilities', 'abilities'],
  ['preferences', 'preferences'],
  ['values', 'what the client values'],
  ['culture', 'culture and identity, or that the client names none'],
] as const satisfies readonly (readonly [keyof Assessment, string])[];

const isCultureKnown = perChart(chart =>
  standing(chart, 'intake').some(({ body }) => body.cultureAndLanguage?.trim()),
);

export const strengthsAndCulture = defineRule({
  id: 'assessment.strengths-and-culture',
  standsIn: ['assessment'],
  messages: { lacking: 'The assessment does not record {lacking}.' },
  subjects: wholeAssessments,

  /** Culture may have been asked about at intake. */
  check({ body }, { chart, fail }) {
    const lacking = asked.filter(
      ([field]) => !body[field]?.trim() && !(field === 'culture' && isCultureKnown(chart)),
    );
    const [first] = lacking;
    return (
      first && fail('lacking', { lacking: lacking.map(([, words]) => words).join('; ') }, { at: [first[0]] })
    );
  },
});
