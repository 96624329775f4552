import type { Chart } from '../../chart.ts';
import type { CriteriaCount, SetCount } from '../../criteria/count-met.ts';
import { countMet } from '../../criteria/count-met.ts';
import { criteriaFor } from '../../criteria/criteria-for.ts';
import type { DiagnosticCriteria, SetRequirement } from '../../criteria/criteria.ts';
import { symptomNamed } from '../../criteria/symptom-named.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { ageOn } from '../../time/age-on.ts';
import type { Diagnosed, DiagnosisEntry } from './active-diagnoses.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';

/** Codes that end in 9 (and F32.A) say themselves that the disorder is not specified further. */
const isUnspecified = ({ code = '' }: DiagnosisEntry): boolean => /\.(?:9\d*|A)$/i.test(code.trim());

/** Only a confirmed diagnosis must have all its criteria. */
const isToBeCounted = ({ entry }: Diagnosed): boolean =>
  entry.status === 'confirmed' &&
  isDisorder(entry) &&
  !isUnspecified(entry) &&
  criteriaFor(entry.code ?? '') !== undefined;

const metWithEvidence = ({ criteria }: DiagnosisEntry) =>
  criteria.filter(({ met, evidence, symptoms }) => met && (Boolean(evidence?.trim()) || symptoms.length > 0));

/** How few symptoms could meet what a diagnosis requires. */
function fewest(requirement: SetRequirement, { symptomSets }: DiagnosticCriteria): number {
  const of = (part: SetRequirement): number => {
    if (typeof part === 'string') return symptomSets.find(({ id }) => id === part)?.atLeast ?? 0;
    return 'allOf' in part
      ? part.allOf.map(of).reduce((sum, count) => sum + count, 0)
      : Math.min(...part.anyOf.map(of));
  };
  return of(requirement);
}

/** Enough symptoms, but not the one the disorder cannot do without: `required-criterion-met` says so. */
function lacksOnlyEssentials({ symptomSets }: DiagnosticCriteria, { sets }: CriteriaCount): boolean {
  const events = symptomSets.filter(({ of }) => of.every(({ domain }) => domain === 'exposure'));
  const isTold = ({ id, met, needed }: SetCount): boolean =>
    met >= needed || events.some(event => event.id === id);
  return sets.filter(({ isMet }) => !isMet).every(isTold);
}

const factsOn = ({ document }: Diagnosed, { client }: Chart) =>
  client.bornOn === undefined ? {} : { age: ageOn(client.bornOn, documentDate(document)) };

export const criteriaCountMet = defineRule({
  id: 'diagnosis.criteria-count-met',
  standsIn: ['diagnosis'],
  messages: {
    tooFew: '{met} criteria of {diagnosis} are recorded as met with evidence; at least {needed} are needed.',
    otherOnes: 'Enough criteria of {diagnosis} are met in number, but not those it needs: {sets}.',
  },
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isToBeCounted(value)),

  check(diagnosed, { chart, fail }) {
    const { entry } = diagnosed;
    const criteria = criteriaFor(entry.code ?? '');
    if (!criteria) return undefined;
    const met = metWithEvidence(entry);
    const known = met.flatMap(({ criterion }) => symptomNamed(criteria, criterion ?? '') ?? []);
    const count = countMet(
      criteria,
      known.map(({ id }) => id),
      factsOn(diagnosed, chart),
    );
    if (count.isMet) return undefined;

    if (lacksOnlyEssentials(criteria, count)) return undefined;

    const where = { at: ['criteria'] };
    const diagnosis = diagnosisName(entry);
    const needed = fewest(criteria.requires, criteria);
    if (met.length < needed) return fail('tooFew', { met: met.length, diagnosis, needed }, where);
    // A criterion in the clinician's own wording cannot be told to a set; it counts by number.
    if (known.length < met.length) return undefined;
    const sets = count.sets
      .filter(set => !set.isMet)
      .map(({ label, met: m, needed: n }) => `${label} (${m} of ${n})`);
    return fail('otherOnes', { diagnosis, sets: sets.join('; ') }, where);
  },
});
