import type { Instrument } from './instrument.ts';
import { type ChangeVerdict, reliableChange } from './reliable-change.ts';

const words: Record<ChangeVerdict, string> = {
  improved: 'better, by more than chance',
  deteriorated: 'worse, by more than chance',
  'no reliable change': 'no more than chance',
  'cannot tell': 'no published figure says how much is chance',
};

/**
 * Two totals of one questionnaire as a sentence, judged by its published reliable-change figure and never by eye;
 * undefined without both.
 */
export function changeInWords(
  instrument: Instrument,
  first: unknown,
  last: number | null,
): string | undefined {
  if (typeof first !== 'number' || last === null) return undefined;
  const { verdict, difference, threshold } = reliableChange(instrument, first, last);
  const by =
    difference === null || difference <= 0 ? String(difference ?? '').replace('-', '−') : `+${difference}`;
  const figure = threshold === null ? '' : ` (${threshold.value} or more counts)`;
  return `From ${first} to ${last} (${by}): ${words[verdict]}${figure}`;
}
