import type { Instrument } from './instrument.ts';

export type ChangeVerdict = 'improved' | 'deteriorated' | 'no reliable change' | 'cannot tell';

export interface ReliableChange {
  readonly verdict: ChangeVerdict;
  /** Last minus first; null when one of them has no score. */
  readonly difference: number | null;
  /** The change that is more than measurement error, and who says so. */
  readonly threshold: { readonly value: number; readonly source: string; readonly standing: string } | null;
}

/**
 * Whether two totals of the same form and recall period differ by more than measurement error; cannot be told without both totals or
 * without a threshold for the instrument.
 */
export function reliableChange(
  instrument: Instrument,
  first: number | null,
  last: number | null,
): ReliableChange {
  const { reliableChange: known, higherIsWorse } = instrument;
  const threshold = known ? { value: known.value, source: known.source, standing: known.standing } : null;
  const difference = first === null || last === null ? null : last - first;
  if (!threshold || difference === null) return { verdict: 'cannot tell', difference, threshold };

  if (Math.abs(difference) < threshold.value) return { verdict: 'no reliable change', difference, threshold };
  return { verdict: difference > 0 === higherIsWorse ? 'deteriorated' : 'improved', difference, threshold };
}
