import { describe, expect, it } from 'vitest';
import { allCriteria } from './index.ts';
import { symptomNamed } from './symptom-named.ts';

describe('the symptom a criterion means', () => {
  it.each(allCriteria)('is found by id and by wording in $id', criteria => {
    for (const symptom of criteria.symptomSets.flatMap(set => set.of)) {
      expect(symptomNamed(criteria, symptom.id)).toBe(symptom);
      expect(symptomNamed(criteria, `${symptom.label.toUpperCase()}.`)?.label).toBe(symptom.label);
    }
  });

  it('is not guessed', () => expect(symptomNamed(allCriteria[0]!, 'sadness')).toBeUndefined());
});
