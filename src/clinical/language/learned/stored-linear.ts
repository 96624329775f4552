import type { LinearModel } from './linear-model.ts';

/** A linear model as it stands in a JSON file: the bias, and what each feature adds. */
export interface StoredLinear {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const openLinear = ({ bias, weights }: StoredLinear): LinearModel => ({
  bias,
  weights: new Map(Object.entries(weights)),
});

export const storeLinear = ({ bias, weights }: LinearModel): StoredLinear => ({
  bias,
  weights: Object.fromEntries(weights),
});
