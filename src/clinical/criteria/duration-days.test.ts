import { describe, expect, it } from 'vitest';
import { durationDays } from './duration-days.ts';
import { allCriteria } from './index.ts';

const daysFor = (id: string, age?: number) =>
  durationDays(
    allCriteria.find(criteria => criteria.id === id)!,
    age === undefined ? {} : { age },
  );

describe('how long the symptoms must have lasted', () => {
  it.each<[string, number | undefined, number, number | undefined]>([
    ['mdd-single', undefined, 14, undefined],
    ['persistent-depressive', 30, 730, undefined],
    ['gad', 30, 181, undefined],
    ['acute-stress', 30, 3, 30],
    ['adjustment', 30, 0, undefined],
    ['ocd', 30, 0, undefined],
    ['alcohol-use', 30, 0, undefined],
    ['separation-anxiety', 9, 28, undefined],
    ['separation-anxiety', 30, 181, undefined],
    ['prolonged-grief', undefined, 365, undefined],
    ['prolonged-grief', 15, 181, undefined],
    ['borderline-pd', 16, 365, undefined],
  ])('%s at age %s: at least %s days, at most %s', (id, age, min, max) => {
    expect(daysFor(id, age)).toMatchObject({ min, ...(max !== undefined && { max }) });
    expect('max' in daysFor(id, age)).toBe(max !== undefined);
  });

  it('asks for more than one month in post-traumatic stress disorder', () => {
    expect(daysFor('ptsd')).toEqual({ min: 28, isExclusive: true });
  });
});
