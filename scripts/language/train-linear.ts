import {
  type Described,
  type LinearModel,
  probability,
} from '../../src/clinical/language/learned/linear-model.ts';

export interface Example extends Described {
  readonly holds: boolean;
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number;
}

export interface Training {
  readonly rounds: number;
  /** How strongly weights are drawn towards 0. */
  readonly shrink: number;
  /** Features that fewer examples have are left out. */
  readonly least: number;
}

export const usualTraining: Training = { rounds: 30, shrink: 1e-3, least: 2 };

/**
 * Logistic regression by stochastic steps (AdaGrad) with a quadratic penalty. The order of examples is shuffled by a fixed generator, so that the same examples give the same
 * weights on every machine.
 */
export function trainLinear(examples: readonly Example[], training: Training = usualTraining): LinearModel {
  const names = featuresOf(examples, training.least);
  const numbers = new Map(names.map((name, nth) => [name, nth]));
  const rows = examples.map(example => rowOf(example, numbers));
  const weights = new Float64Array(names.length + 1);
  const steps = new Float64Array(names.length + 1).fill(1e-6);
  const order = rows.map((_, nth) => nth);
  const random = generator(7);
  const rate = 0.15;
  for (let round = 0; round < training.rounds; round += 1) {
    shuffle(order, random);
    for (const nth of order) {
      const row = rows[nth];
      if (row) step(row, { weights, steps, rate, shrink: training.shrink });
    }
  }
  const kept = names.flatMap((name, nth): [string, number][] => {
    const weight = weights[nth + 1] ?? 0;
    return Math.abs(weight) < 0.004 ? [] : [[name, Number(weight.toFixed(3))]];
  });
  return { bias: Number((weights[0] ?? 0).toFixed(3)), weights: new Map(kept) };
}

interface Row {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly target: number;
  readonly weight: number;
}

interface State {
  readonly weights: Float64Array;
  readonly steps: Float64Array;
  readonly rate: number;
  readonly shrink: number;
}

function step({ at, values, target, weight }: Row, { weights, steps, rate, shrink }: State): void {
  let odds = weights[0] ?? 0;
  for (let nth = 0; nth < at.length; nth += 1) odds += (weights[at[nth] ?? 0] ?? 0) * (values[nth] ?? 0);
  const error = (probability(odds) - target) * weight;
  const move = (place: number, slope: number): void => {
    steps[place] = (steps[place] ?? 0) + slope * slope;
    weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(steps[place] ?? 1);
  };
  move(0, error);
  for (let nth = 0; nth < at.length; nth += 1) {
    const place = at[nth] ?? 0;
    move(place, error * (values[nth] ?? 0) + shrink * (weights[place] ?? 0));
  }
}

function featuresOf(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { has, counts: numbers = {} } of examples)
    for (const name of [...has, ...Object.keys(numbers)]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= least ? [name] : []));
}

function rowOf({ has, counts = {}, holds, weight = 1 }: Example, numbers: ReadonlyMap<string, number>): Row {
  const pairs = [...has.map(name => [name, 1] as const), ...Object.entries(counts)].flatMap(
    ([name, value]) => {
      const number = numbers.get(name);
      return number === undefined ? [] : [[number + 1, value] as const];
    },
  );
  return {
    at: Int32Array.from(pairs, ([at]) => at),
    values: Float64Array.from(pairs, ([, value]) => value),
    target: holds ? 1 : 0,
    weight,
  };
}

/** Mulberry32: numbers from 0 to 1 that look random and are the same each time. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] ?? 0, list[last] ?? 0];
  }
}
