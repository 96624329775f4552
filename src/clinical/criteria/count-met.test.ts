import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMet, type CriteriaFacts } from './count-met.ts';
import { allCriteria } from './index.ts';
import { severityByCount } from './severity-by-count.ts';

const criteriaOf = (id: string) => allCriteria.find(criteria => criteria.id === id)!;
const isMet = (id: string, symptoms: string, facts: CriteriaFacts = {}) =>
  countMet(criteriaOf(id), symptoms.split(' '), facts).isMet;

const ptsd = 'direct memories avoid-inner beliefs detached vigilance sleep';
const adhdHistory = 'before12 settings';

describe('enough criteria', () => {
  it.each<[string, string, CriteriaFacts?]>([
    ['mdd-single', 'mood appetite sleep energy worth'],
    ['mdd-recurrent', 'interest sleep energy worth suicidality'],
    ['persistent-depressive', 'chronic-mood sleep hopeless'],
    ['gad', 'excess-worry control restless fatigue sleep'],
    ['gad', 'excess-worry control muscle', { age: 12 }],
    ['ptsd', ptsd],
    ['adhd', `${adhdHistory} careless sustain listen follow organize effort`],
    ['adhd', `${adhdHistory} fidget seat quiet motor talks`, { age: 30 }],
    ['bipolar-i', 'manic-mood manic-energy manic-racing manic-less-sleep manic-risky hospital'],
    ['alcohol-use', 'craving role'],
    ['ocd', 'compulsions time'],
    ['panic', 'heart sweat shake breath fear-next'],
  ])('%s is met by %s', (id, symptoms, facts) => expect(isMet(id, symptoms, facts)).toBe(true));

  it.each<[string, string, string, CriteriaFacts?]>([
    ['mdd-single', 'only four of nine', 'mood appetite sleep energy'],
    [
      'mdd-single',
      'five of nine without low mood or lost interest',
      'appetite sleep energy worth concentration',
    ],
    ['gad', 'two linked symptoms', 'excess-worry control restless sleep'],
    ['gad', 'worry that can be controlled', 'excess-worry restless fatigue sleep'],
    ['gad', 'one linked symptom at 18', 'excess-worry control muscle', { age: 18 }],
    ['gad', 'one linked symptom at an unknown age', 'excess-worry control muscle'],
    ['ptsd', 'no exposure', ptsd.replace('direct ', '')],
    ['ptsd', 'no avoidance', ptsd.replace('avoid-inner ', '')],
    ['ptsd', 'one symptom of arousal', ptsd.replace(' sleep', '')],
    ['adhd', 'five of nine at 16', `${adhdHistory} fidget seat quiet motor talks`, { age: 16 }],
    ['adhd', 'no sign before twelve', 'settings careless sustain listen follow organize effort'],
    [
      'bipolar-i',
      'three of seven when only irritable',
      'manic-mood manic-energy manic-racing manic-less-sleep manic-risky hospital',
      { conditions: ['mood irritable only'] },
    ],
    [
      'bipolar-ii',
      'no depressive episode',
      'hypo-mood hypo-energy hypo-racing hypo-less-sleep hypo-risky observable not-severe',
    ],
    ['alcohol-use', 'one sign', 'craving'],
  ])('%s is not met: %s', (id, _, symptoms, facts) => expect(isMet(id, symptoms, facts)).toBe(false));

  it('says for each set how many were met, how many are needed and whether a required one is among them', () => {
    expect(countMet(criteriaOf('mdd-single'), ['sleep', 'energy', 'sleep', 'not-a-symptom']).sets).toEqual([
      {
        id: 'mde',
        label: 'Depressive episode, same two weeks',
        met: 2,
        needed: 5,
        requiredMet: false,
        isMet: false,
      },
    ]);
  });

  it.each([
    ['craving', undefined],
    ['craving role', 'F10.10'],
    ['craving role time more', 'F10.20'],
    ['craving role time more harm hazard', 'F10.20'],
  ])('grades alcohol use by number: %s', (symptoms, code) => {
    const alcohol = criteriaOf('alcohol-use');
    expect(severityByCount(alcohol, countMet(alcohol, symptoms.split(' ')))?.code).toBe(code);
  });

  const anyCase = fc.constantFrom(...allCriteria).chain(criteria => {
    const ids = criteria.symptomSets.flatMap(set => set.of.map(({ id }) => id));
    const facts = fc.record({ age: fc.nat({ max: 90 }) }, { requiredKeys: [] });
    return fc.tuple(fc.constant(criteria), fc.subarray(ids), fc.constantFrom(...ids), facts);
  });

  it('never un-meets a set or a diagnosis by one more symptom', () => {
    fc.assert(
      fc.property(anyCase, ([criteria, met, one, facts]) => {
        const before = countMet(criteria, met, facts);
        const after = countMet(criteria, [...met, one], facts);
        for (const [index, set] of before.sets.entries()) {
          expect(after.sets[index]!.met).toBeGreaterThanOrEqual(set.met);
          expect(after.sets[index]!.isMet || !set.isMet).toBe(true);
        }
        expect(after.isMet || !before.isMet).toBe(true);
      }),
    );
  });

  it('is met by all symptoms of a diagnosis and by none of no diagnosis', () => {
    for (const criteria of allCriteria) {
      const all = criteria.symptomSets.flatMap(set => set.of.map(({ id }) => id));
      expect(countMet(criteria, all).isMet, criteria.id).toBe(true);
      expect(countMet(criteria, []).isMet, criteria.id).toBe(false);
    }
  });
});
