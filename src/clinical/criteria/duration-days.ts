import type { DiagnosticCriteria } from './criteria.ts';
import { fitsAge } from '../kit/fits-age.ts';

/** How many days the symptoms must have lasted, counted from their onset. */
export interface DurationDays {
  /** 0 when the diagnosis sets no minimum length. */
  readonly min: number;
  /** Absent when there is no maximum, or it is not counted from the onset. */
  readonly max?: number;
  /** Strictly more than the minimum is needed. */
  readonly isExclusive: boolean;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of so many calendar months in a row, from each month of the year on. */
const spansOf = (months: number): number[] =>
  monthLengths.map((_, first) =>
    Array.from({ length: months }, (__, next) => monthLengths[(first + next) % 12] ?? 0).reduce(
      (sum, days) => sum + days,
      0,
    ),
  );

type Unit = DiagnosticCriteria['duration']['unit'];

/** All lengths in days that one may call so: `6 months` are 181 to 184 days. */
function daysCalled(length: number, unit: Unit): number[] {
  switch (unit) {
    case 'days':
      return [length];
    case 'weeks':
      return [length * 7];
    case 'months':
      return spansOf(length);
    case 'years':
      return spansOf(length * 12);
  }
}

/** The length a diagnosis asks for: at least the shortest, at most the longest that is called so, since an onset is rarely known to the day. */
export function durationDays(criteria: DiagnosticCriteria, { age }: { age?: number } = {}): DurationDays {
  const { duration } = criteria;
  const { min, unit } = criteria.durationByAge?.find(bounds => fitsAge(age, bounds)) ?? duration;
  const { max, maxUnit = duration.unit, maxCountsFrom } = duration;

  return {
    min: duration.isWindow ? 0 : Math.min(...daysCalled(min, unit)),
    isExclusive: duration.exclusive ?? false,
    ...(max !== undefined && maxCountsFrom === undefined && { max: Math.max(...daysCalled(max, maxUnit)) }),
  };
}
