import type { Chart } from '../../chart.ts';
import { criteriaFor } from '../../criteria/criteria-for.ts';
import type { DiagnosticCriteria, Symptom } from '../../criteria/criteria.ts';
import { essentialGroups } from '../../criteria/essential-groups.ts';
import { symptomNamed } from '../../criteria/symptom-named.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import type { DiagnosisEntry } from './active-diagnoses.ts';
import { activeDiagnoses, diagnosisName } from './active-diagnoses.ts';

interface Required {
  readonly entry: DiagnosisEntry;
  readonly criteria: DiagnosticCriteria;
}

const held = (chart: Chart): Subject<Required>[] =>
  activeDiagnoses(chart).flatMap(({ value: { entry }, place }) => {
    const criteria = entry.status === 'confirmed' ? criteriaFor(entry.code ?? '') : undefined;
    const isAsked = criteria && essentialGroups(criteria).length > 0 && entry.criteria.length > 0;
    return isAsked ? [{ value: { entry, criteria }, place }] : [];
  });

const hasEvidence = ({ evidence, symptoms }: DiagnosisEntry['criteria'][number]): boolean =>
  Boolean(evidence?.trim()) || symptoms.length > 0;

/** Whether wording of the clinician's own can be seen to mean one of these symptoms. */
function couldMean(wording: string, group: readonly Symptom[]): boolean {
  const said = contentStems(wording);
  return group.some(({ label }) => !contentStems(label).isDisjointFrom(said));
}

export const requiredCriterionMet = defineRule({
  id: 'diagnosis.required-criterion-met',
  standsIn: ['diagnosis'],
  messages: {
    missing: '{diagnosis} cannot stand without one of these, and none is recorded as met: {group}.',
    noEvidence: '{diagnosis} cannot stand without “{criterion}”, which is ticked and has no evidence.',
    ownWords:
      'I could not find among the criteria of {diagnosis} the one it cannot do without: {group}. Some are in words of their own.',
  },
  subjects: held,

  check({ entry, criteria }, { fail, cannotTell }) {
    const met = entry.criteria.filter(({ met: isMet }) => isMet);
    const diagnosis = diagnosisName(entry);
    return essentialGroups(criteria).flatMap(group => {
      const ids = new Set(group.map(({ id }) => id));
      const named = met.filter(({ criterion }) => ids.has(symptomNamed(criteria, criterion ?? '')?.id ?? ''));
      if (named.some(hasEvidence)) return [];
      const [bare] = named;
      if (bare) {
        const where = { at: ['criteria', bare.id, 'evidence'] };
        return [fail('noEvidence', { diagnosis, criterion: bare.criterion ?? '' }, where)];
      }
      const own = met.filter(({ criterion }) => !symptomNamed(criteria, criterion ?? ''));
      if (own.some(one => hasEvidence(one) && couldMean(one.criterion ?? '', group))) return [];
      const words = { diagnosis, group: group.map(({ label }) => label).join('; ') };
      const where = { at: ['criteria'] };
      return [own.length > 0 ? cannotTell('ownWords', words, where) : fail('missing', words, where)];
    });
  },
});
