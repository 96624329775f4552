import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';
import { inJustification, readEntry } from './read-entry.ts';

const knownImpairments = perChart(
  chart => new Set(all(chart, 'assessment').flatMap(({ body }) => body.impairments.map(({ id }) => id))),
);

export const impairmentLinked = defineRule({
  id: 'diagnosis.impairment-linked',
  standsIn: ['diagnosis'],
  messages: {
    none: 'The record does not say what {diagnosis} impairs, or which distress it brings.',
    notFound: 'I could not find what {diagnosis} impairs, or which distress it brings.',
    lost: '{diagnosis} points at an impairment that is not in the record.',
  },
  restsOn: { notFound: 'reading' },
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isDisorder(value.entry)),

  check({ entry }, { chart, fail, read, unread }) {
    const diagnosis = diagnosisName(entry);
    const where = { at: ['impairments'] };
    if (entry.impairments.some(id => !knownImpairments(chart).has(id)))
      return fail('lost', { diagnosis }, where);
    if (entry.impairments.length > 0 || entry.distress?.trim()) return undefined;

    if (!entry.justification?.trim()) return fail('none', { diagnosis }, where);
    const found = readEntry(entry, 'impairmentStated', read);
    if (found.said === 'unread') return unread(inJustification);
    return found.said === 'not-found' ? fail('notFound', { diagnosis }, found.where ?? where) : undefined;
  },
});
