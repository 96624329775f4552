import type { Threshold } from './instrument.ts';

/** Whether a number passes a published threshold. */
export function meets(score: number, { operator, value }: Threshold): boolean {
  switch (operator) {
    case '>=':
      return score >= value;
    case '>':
      return score > value;
    case '<=':
      return score <= value;
    case '<':
      return score < value;
  }
}
