import type { LinearModel } from '../../src/clinical/language/learned/linear-model.ts';
import { type Example, trainLinear, type Training } from './train-linear.ts';

/** Trains on numbers brought to one size, and gives weights for the numbers as they are. Every example has every number. */
export function trainStandardized(examples: readonly Example[], training: Training): LinearModel {
  const names = Object.keys(examples[0]?.counts ?? {});
  const sizes = new Map(names.map(name => [name, sizeOf(examples.map(({ counts }) => counts?.[name] ?? 0))]));
  const trained = trainLinear(
    examples.map(example => ({ ...example, counts: scaled(example.counts ?? {}, sizes) })),
    training,
  );
  let { bias } = trained;
  const weights = new Map<string, number>();
  for (const [name, weight] of trained.weights) {
    const { mean = 0, spread = 1 } = sizes.get(name) ?? {};
    weights.set(name, Number((weight / spread).toFixed(3)));
    bias -= (weight / spread) * mean;
  }
  return { bias: Number(bias.toFixed(3)), weights };
}

interface Size {
  readonly mean: number;
  readonly spread: number;
}

function sizeOf(values: readonly number[]): Size {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(square) || 1 };
}

const scaled = (counts: Readonly<Record<string, number>>, sizes: ReadonlyMap<string, Size>) =>
  Object.fromEntries(
    Object.entries(counts).map(([name, value]) => {
      const { mean = 0, spread = 1 } = sizes.get(name) ?? {};
      return [name, (value - mean) / spread];
    }),
  );
