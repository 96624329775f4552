import { z } from 'zod';
import { standing } from '../../chart.ts';
import { normalizeCode } from '../../codes/normalize-code.ts';
import { defineRule } from '../../kit/rule.ts';
import { wordsOf } from '../../language/words-of.ts';
import { perChart } from '../../remembered.ts';
import type { DiagnosisEntry } from '../diagnosis/active-diagnoses.ts';
import { diagnosisName, isStillHeld } from '../diagnosis/active-diagnoses.ts';
import { wholeAssessments } from './whole-assessments.ts';

/** Dementia and delirium, the schizophrenia group, intellectual disability: whether talking can help must be said. */
const limiting = /^F(?:0[1-3]|2\d|7\d)/;

const limitingDiagnosis = perChart((chart): DiagnosisEntry | undefined =>
  standing(chart, 'diagnosis')
    .flatMap(({ body }) => body.diagnoses)
    .filter(isStillHeld)
    .find(({ code = '' }) => limiting.test(normalizeCode(code) ?? code.trim())),
);

export const readinessAndCapacity = defineRule({
  id: 'assessment.readiness-and-capacity',
  standsIn: ['assessment'],
  messages: {
    noReadiness: 'The assessment does not say how ready the client is to change.',
    noCapacity:
      'The assessment does not say what lets the client take part in therapy, and what may get in the way.',
    tooLittle:
      'With {diagnosis} the assessment must say why the client can take part in and benefit from talking; so far it says: {words}',
  },
  parameters: z.object({ minWords: z.number() }),
  subjects: wholeAssessments,

  check({ body }, { chart, parameters: { minWords }, fail }) {
    const words = body.readiness?.trim() ?? '';
    if (words === '') {
      const isReadinessKnown = body.stageOfChange !== undefined;
      return isReadinessKnown
        ? fail('noCapacity', {}, { at: ['readiness'] })
        : fail('noReadiness', {}, { at: ['stageOfChange'] });
    }
    const limits = limitingDiagnosis(chart);
    return limits && wordsOf(words).length < minWords
      ? fail('tooLittle', { diagnosis: diagnosisName(limits), words }, { at: ['readiness'] })
      : undefined;
  },
});
