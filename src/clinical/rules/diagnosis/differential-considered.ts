import { defineRule } from '../../kit/rule.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';

export const differentialConsidered = defineRule({
  id: 'diagnosis.differential-considered',
  messages: {
    none: 'The record names nothing that was considered instead of {diagnosis}.',
    noReason: 'The record does not say why {alternative} was not adopted instead of {diagnosis}.',
  },
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isDisorder(value.entry)),

  check({ entry }, { fail }) {
    const diagnosis = diagnosisName(entry);
    const named = entry.differential.filter(({ considered }) => considered?.trim());
    const reasoned = named.filter(({ reason }) => reason?.trim());
    if (reasoned.length > 0 || entry.noDifferentialReason?.trim()) return undefined;
    const first = named[0];
    return first
      ? fail(
          'noReason',
          { alternative: first.considered ?? '', diagnosis },
          { at: ['differential', first.id, 'reason'] },
        )
      : fail('none', { diagnosis }, { at: ['differential'] });
  },
});
