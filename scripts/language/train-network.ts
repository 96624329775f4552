import { leak, shareOf, type StoredNetwork } from '../../src/clinical/language/learned/open-network.ts';
import { storeBytes } from '../../src/clinical/language/learned/stored-bytes.ts';
import { generator } from './train-linear.ts';

/** A unit of text, and for each label whether it holds there and how much that counts (0: unknown). */
export interface LabelledUnit {
  readonly features: readonly string[];
  readonly holds: readonly boolean[];
  readonly weights: readonly number[];
}

interface Training {
  readonly labels: readonly string[];
  readonly hidden: number;
  readonly rounds: number;
  /** The share of features that is left out at each step, so that no decision hangs on one word. */
  readonly leftOut: number;
  /** Features that fewer units have are left out. */
  readonly least: number;
  readonly seed: number;
}

export const usualNetwork: Omit<Training, 'labels'> = {
  hidden: 64,
  rounds: 8,
  leftOut: 0.3,
  least: 3,
  seed: 5,
};

const rate = 0.03;
const shrink = 1e-5;

/** Numbers that are learned, each with the sum of its squared slopes (AdaGrad). */
class Learned {
  readonly values: Float32Array;
  readonly #slopes: Float32Array;

  constructor(size: number, begin: () => number = () => 0) {
    this.values = Float32Array.from({ length: size }, begin);
    this.#slopes = new Float32Array(size).fill(1e-4);
  }

  at(place: number): number {
    return this.values[place] ?? 0;
  }

  move(place: number, slope: number): void {
    const sum = (this.#slopes[place] ?? 0) + slope * slope;
    this.#slopes[place] = sum;
    this.values[place] = this.at(place) - (rate * slope) / Math.sqrt(sum);
  }
}

/** Trains one network for all labels together; the same units give the same network on every machine. */
export function trainNetwork(units: readonly LabelledUnit[], training: Training): StoredNetwork {
  const { labels, hidden, seed } = training;
  const random = generator(seed);
  const bell = (): number =>
    Array.from({ length: 6 }, random).reduce((sum, value) => sum + value, -3) / 0.7071;
  const names = featuresOf(units, training.least);
  const numbers = new Map(names.map((name, nth) => [name, nth]));
  const rows = new Learned(names.length * hidden, () => bell() * 0.1);
  const outward = new Learned(hidden * labels.length, () => bell() * Math.sqrt(1 / hidden));
  const parts = { rows, outward, hiddenBias: new Learned(hidden), bias: new Learned(labels.length) };
  const known = units.map(unit => ({ unit, at: unit.features.flatMap(name => numbers.get(name) ?? []) }));
  for (let round = 0; round < training.rounds; round += 1) {
    shuffle(known, random);
    for (const one of known) learn(parts, one, { ...training, random });
  }
  return {
    features: names.join('\n'),
    labels,
    hidden,
    rows: storeBytes(rows.values),
    hiddenBias: [...parts.hiddenBias.values],
    outward: storeBytes(outward.values),
    bias: [...parts.bias.values],
  };
}

interface Parts {
  readonly rows: Learned;
  readonly outward: Learned;
  readonly hiddenBias: Learned;
  readonly bias: Learned;
}

interface Known {
  readonly unit: LabelledUnit;
  readonly at: readonly number[];
}

interface Step extends Training {
  readonly random: () => number;
}

function learn(parts: Parts, { unit, at }: Known, { labels, hidden, leftOut, random }: Step): void {
  const { rows, outward, hiddenBias, bias } = parts;
  const kept = at.filter(() => random() >= leftOut);
  const share = shareOf(at.length) / (1 - leftOut);
  const layer = Float32Array.from(hiddenBias.values);
  for (const row of kept)
    for (let h = 0; h < hidden; h += 1) layer[h] = (layer[h] ?? 0) + rows.at(row * hidden + h) * share;
  for (let h = 0; h < hidden; h += 1) layer[h] = (layer[h] ?? 0) * ((layer[h] ?? 0) > 0 ? 1 : leak);
  const odds = labels.map((_, label) => {
    let sum = bias.at(label);
    for (let h = 0; h < hidden; h += 1) sum += (layer[h] ?? 0) * outward.at(h * labels.length + label);
    return sum;
  });
  const back = new Float32Array(hidden);
  for (const [label, sum] of odds.entries()) {
    const error = (1 / (1 + Math.exp(-sum)) - (unit.holds[label] ? 1 : 0)) * (unit.weights[label] ?? 0);
    if (error === 0) continue;
    bias.move(label, error);
    for (let h = 0; h < hidden; h += 1) {
      const place = h * labels.length + label;
      back[h] = (back[h] ?? 0) + error * outward.at(place);
      outward.move(place, error * (layer[h] ?? 0) + shrink * outward.at(place));
    }
  }
  for (let h = 0; h < hidden; h += 1) {
    back[h] = (back[h] ?? 0) * ((layer[h] ?? 0) > 0 ? 1 : leak);
    hiddenBias.move(h, back[h] ?? 0);
  }
  for (const row of kept)
    for (let h = 0; h < hidden; h += 1) {
      const place = row * hidden + h;
      rows.move(place, (back[h] ?? 0) * share + shrink * rows.at(place));
    }
}

function featuresOf(units: readonly LabelledUnit[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of units)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= least ? [name] : []));
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [list[last], list[other]];
    if (one !== undefined && two !== undefined) [list[last], list[other]] = [two, one];
  }
}
