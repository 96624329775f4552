import { probability } from '../learned/linear-model.ts';

/** Log-odds beyond these say nothing more. */
const bound = 6;
const within = (odds: number): number => Math.max(-bound, Math.min(bound, odds));

/** What the units of a note and the note as a whole speak for, label by label. */
export interface Spoken {
  readonly labels: readonly string[];
  /** For each unit the log-odds of each label. */
  readonly units: readonly Float64Array[];
  /** The log-odds of each label by the note as a whole. */
  readonly whole: Float64Array;
  /** The length of the text in characters. */
  readonly length: number;
}

/** Signs by which one label is decided for the note: its best units, their middle, what the whole speaks for, and the best unit of every other label. */
export function noteSigns({ labels, units, whole, length }: Spoken, label: string): Record<string, number> {
  const signs: Record<string, number> = { length: Math.log(Math.max(1, length)) / 5 - 1 };
  for (const [nth, name] of labels.entries()) {
    signs[`best ${name}`] = within(bestOf(units, nth)) / 2;
    if (name !== label) continue;
    const odds = units.map(unit => unit[nth] ?? 0).toSorted((a, b) => b - a);
    signs['second'] = within(odds[1] ?? -bound) / 2;
    signs['middle'] =
      odds.length === 0 ? -bound / 2 : odds.reduce((sum, each) => sum + within(each), 0) / odds.length / 2;
    signs['any'] = 1 - odds.reduce((none, each) => none * (1 - probability(each)), 1);
    signs['whole'] = within(whole[nth] ?? 0) / 2;
  }
  return signs;
}

/** The greatest log-odds of a label; the least that counts where there is no unit. */
function bestOf(units: readonly Float64Array[], nth: number): number {
  let best = units.length === 0 ? -bound : -Infinity;
  for (const unit of units) best = Math.max(best, unit[nth] ?? 0);
  return best;
}
