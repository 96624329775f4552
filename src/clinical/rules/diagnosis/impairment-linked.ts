import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesImpairedArea } from '../../language/names-impaired-area.ts';
import { perChart } from '../../remembered.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';

const knownImpairments = perChart(
  chart => new Set(all(chart, 'assessment').flatMap(({ body }) => body.impairments.map(({ id }) => id))),
);

export const impairmentLinked = defineRule({
  id: 'diagnosis.impairment-linked',
  standsIn: ['diagnosis'],
  messages: {
    none: 'The record does not say what {diagnosis} impairs, or which distress it brings.',
    lost: '{diagnosis} points at an impairment that is not in the record.',
  },
  restsOn: { none: 'reading' },
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isDisorder(value.entry)),

  check({ entry }, { chart, fail }) {
    const diagnosis = diagnosisName(entry);
    const where = { at: ['impairments'] };
    if (entry.impairments.some(id => !knownImpairments(chart).has(id)))
      return fail('lost', { diagnosis }, where);
    const isSaid = Boolean(entry.distress?.trim()) || namesImpairedArea(entry.justification ?? '').holds;
    return entry.impairments.length > 0 || isSaid ? undefined : fail('none', { diagnosis }, where);
  },
});
