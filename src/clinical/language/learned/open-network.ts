import { perObject } from './per-object.ts';
import { openBytes, type StoredBytes } from './stored-bytes.ts';

/** A small network as it is stored: each feature adds a row of numbers to a hidden layer, from which each label takes its log-odds. */
export interface StoredNetwork {
  /** The names of the features, one a line. */
  readonly features: string;
  readonly labels: readonly string[];
  readonly hidden: number;
  readonly rows: StoredBytes;
  readonly hiddenBias: readonly number[];
  /** For each hidden number, what it adds to each label. */
  readonly outward: StoredBytes;
  readonly bias: readonly number[];
}

/** The log-odds of each label, in the order of the labels, for what has these features. */
export type Network = (features: readonly string[]) => Float64Array;

/** How much of a hidden number below zero is let through. */
export const leak = 0.01;

/** What each of some features counts, so that long units do not outweigh short ones. */
export const shareOf = (known: number): number => 6 / Math.sqrt(Math.max(1, known));

export function openNetwork(stored: StoredNetwork): Network {
  const { hidden, labels, hiddenBias, bias } = stored;
  const numbers = new Map(stored.features.split('\n').map((name, nth) => [name, nth]));
  const rows = openBytes(stored.rows);
  const outward = openBytes(stored.outward);
  return perObject(features => {
    const known = features.flatMap(name => numbers.get(name) ?? []);
    const layer = Float64Array.from(hiddenBias);
    const share = shareOf(known.length) * stored.rows.step;
    for (const row of known)
      for (let at = 0; at < hidden; at += 1)
        layer[at] = (layer[at] ?? 0) + (rows[row * hidden + at] ?? 0) * share;
    const odds = Float64Array.from(bias);
    for (let at = 0; at < hidden; at += 1) {
      const value = (layer[at] ?? 0) * ((layer[at] ?? 0) > 0 ? 1 : leak) * stored.outward.step;
      for (let label = 0; label < labels.length; label += 1)
        odds[label] = (odds[label] ?? 0) + value * (outward[at * labels.length + label] ?? 0);
    }
    return odds;
  });
}
