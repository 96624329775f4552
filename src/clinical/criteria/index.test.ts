import { describe, expect, it } from 'vitest';
import { agreesWithName } from '../codes/agrees-with-name.ts';
import { validityOn } from '../codes/icd-10-cm.ts';
import type { SetRequirement } from './criteria.ts';
import { allCriteria } from './index.ts';

const setsOf = (requirement: SetRequirement): string[] => {
  if (typeof requirement === 'string') return [requirement];
  return ('allOf' in requirement ? requirement.allOf : requirement.anyOf).flatMap(setsOf);
};

const withDuplicates = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('the criteria', () => {
  it('covers 29 diagnoses, each once', () => {
    expect(allCriteria).toHaveLength(29);
    expect(withDuplicates(allCriteria.map(({ id }) => id))).toEqual([]);
  });

  it.each(allCriteria)('$id has codes a claim may carry, under names that agree', criteria => {
    const { icd10, codeSelection = [], severity = [], aliases = [], name } = criteria;
    for (const code of [
      ...icd10,
      ...codeSelection.map(choice => choice.code),
      ...severity.map(grade => grade.code),
    ]) {
      expect(validityOn(code, '2026-10-01'), code).toBe('valid');
      expect(icd10).toContain(code);
    }
    for (const code of icd10)
      for (const known of [name, ...aliases]) expect(agreesWithName(code, known)).toBe(true);
  });

  it.each(allCriteria)('$id requires only sets it has, and every set it has', ({ requires, symptomSets }) => {
    expect(setsOf(requires).sort()).toEqual(symptomSets.map(({ id }) => id).sort());
  });

  it.each(allCriteria)('$id can be met: no set asks for more than it lists', ({ symptomSets }) => {
    for (const set of symptomSets) {
      const numbers = [set, ...(set.atLeastByAge ?? []), ...(set.atLeastIf ?? [])].map(
        ({ atLeast }) => atLeast,
      );
      expect(Math.max(...numbers)).toBeLessThanOrEqual(set.of.length);
      expect(set.of.map(({ id }) => id)).toEqual(expect.arrayContaining(set.requiredAnyOf));
    }
    expect(withDuplicates(symptomSets.flatMap(set => set.of.map(({ id }) => id)))).toEqual([]);
  });

  it.each(allCriteria)(
    '$id names only known diagnoses as alternatives, and says that it was not checked',
    criteria => {
      expect(allCriteria.map(({ id }) => id)).toEqual(expect.arrayContaining(criteria.differential));
      expect(criteria.standing).toBe('memory');
    },
  );
});
