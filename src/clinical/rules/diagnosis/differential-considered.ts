import { defineRule } from '../../kit/rule.ts';
import { plainWords } from '../../language/plain-words.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';

const bare =
  /^(?:(?:ruled out|r o|excluded|considered|no|none|n a|na|not met|not applicable|criteria not met|does not meet (?:full )?criteria)(?: |$))*$/;

/** Nothing, or only that it was left out. */
const isNoReason = (reason: string): boolean => {
  const words = plainWords(reason).replaceAll('/', ' ');
  return words.length < 60 && bare.test(words);
};

export const differentialConsidered = defineRule({
  id: 'diagnosis.differential-considered',
  standsIn: ['diagnosis'],
  messages: {
    none: 'The record names nothing that was considered instead of {diagnosis}.',
    noReason: 'The record does not say why {alternative} was not adopted instead of {diagnosis}.',
  },
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isDisorder(value.entry)),

  check({ entry }, { fail }) {
    const diagnosis = diagnosisName(entry);
    const named = entry.differential.filter(({ considered }) => considered?.trim());
    const reasoned = named.filter(({ reason = '' }) => !isNoReason(reason));
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
