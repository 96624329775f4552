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

const daysIn = { days: 1, weeks: 7, months: 365 / 12, years: 365 };
const inDays = (length: number, unit: keyof typeof daysIn) => Math.floor(length * daysIn[unit]);

/** The length a diagnosis asks for; a month is a twelfth of 365 days, rounded down so that nobody is failed by a day. */
export function durationDays(criteria: DiagnosticCriteria, { age }: { age?: number } = {}): DurationDays {
  const { duration } = criteria;
  const { min, unit } = criteria.durationByAge?.find(bounds => fitsAge(age, bounds)) ?? duration;
  const { max, maxUnit = duration.unit, maxCountsFrom } = duration;

  return {
    min: duration.isWindow ? 0 : inDays(min, unit),
    isExclusive: duration.exclusive ?? false,
    ...(max !== undefined && maxCountsFrom === undefined && { max: inDays(max, maxUnit) }),
  };
}
