import type { Span } from '../reading.ts';

/** What kind of thing some words of number or time tell. */
export type ValueKind =
  /** 3/29, Dec 19, Friday the 14th, the 5th, October. */
  | 'date'
  /** Easter, the end of the school year, her birthday: a day that a calendar or a life knows. */
  | 'event'
  /** 90 days, six weeks, a month. */
  | 'duration'
  /** Session 12, the 4th visit, week six. */
  | 'session'
  /** 10:30 pm, noon. */
  | 'clock'
  /** Twice a week, 3x/wk, daily, five nights a week. */
  | 'frequency'
  /** 4 of 5, 0/5 days, three out of four. */
  | 'share'
  /** 80 %, half, two thirds. */
  | 'percent'
  /** A questionnaire by its name, with or without its number: GAD-7 < 8. */
  | 'score'
  /** A rating on a scale of so many: 7/10, a 3 on a 0-10 scale. */
  | 'rating'
  /** From 6 to 2, 40 a day to 15, 31 → 20. */
  | 'change'
  /** Four arguments, one letter, zero hits, 40 lb. */
  | 'count'
  /** No self-harm, never, without yelling: none of something. */
  | 'none'
  /** 16 y/o, age 7. */
  | 'age'
  /** Objective 2, goal #3, item 4: a number that only names. */
  | 'label';

export interface Value {
  readonly kind: ValueKind;
  readonly span: Span;
  /** The number, where one is told. */
  readonly number?: number | undefined;
  /** The unit or the thing that is counted, in small letters. */
  readonly of?: string | undefined;
}

/** Takes its words out of a text so that no later finder counts them again; places stay the same. */
export const blank = '\u0001';
