import { defineRule } from '../../kit/rule.ts';
import { plainWords } from '../../language/plain-words.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';
import { inJustification, readEntry } from './read-entry.ts';

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
    notFound: 'I could not find what was considered instead of {diagnosis}, and why it was not adopted.',
    noReason: 'The record does not say why {alternative} was not adopted instead of {diagnosis}.',
  },
  restsOn: { notFound: 'reading' },
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isDisorder(value.entry)),

  check({ entry }, { fail, read, unread }) {
    const diagnosis = diagnosisName(entry);
    const named = entry.differential.filter(({ considered }) => considered?.trim());
    const reasoned = named.filter(({ reason = '' }) => !isNoReason(reason));
    if (reasoned.length > 0 || entry.noDifferentialReason?.trim()) return undefined;

    const where = { at: ['differential'] };
    const found = entry.justification?.trim() ? readEntry(entry, 'differentialConsidered', read) : undefined;
    if (found?.said === 'found') return undefined;
    if (found?.said === 'unread') return unread(inJustification);
    const [first] = named;
    if (first) {
      const alternative = first.considered ?? '';
      return fail('noReason', { alternative, diagnosis }, { at: [...where.at, first.id, 'reason'] });
    }
    return found ? fail('notFound', { diagnosis }, found.where ?? where) : fail('none', { diagnosis }, where);
  },
});
