import type { LinearModel } from './linear-model.ts';
import type { Network } from './open-network.ts';
import { openBytes, type StoredBytes, storeBytes } from './stored-bytes.ts';

/** Several linear models over the same features, as they are stored together. */
export interface StoredLayer {
  /** The names of the features, one a line. */
  readonly features: string;
  readonly labels: readonly string[];
  /** For each feature, what it adds to each label. */
  readonly weights: StoredBytes;
  readonly bias: readonly number[];
}

export function openLayer(stored: StoredLayer): Network {
  const { labels, weights, bias } = stored;
  const numbers = new Map(stored.features.split('\n').map((name, nth) => [name, nth]));
  const bytes = openBytes(weights);
  return features => {
    const odds = Float64Array.from(bias);
    for (const name of features) {
      const row = numbers.get(name);
      if (row === undefined) continue;
      for (let label = 0; label < labels.length; label += 1)
        odds[label] = (odds[label] ?? 0) + (bytes[row * labels.length + label] ?? 0) * weights.step;
    }
    return odds;
  };
}

/** Puts linear models together, one for each label. */
export function storeLayer(labels: readonly string[], models: readonly LinearModel[]): StoredLayer {
  const names = [...new Set(models.flatMap(({ weights }) => [...weights.keys()]))];
  const values = Float32Array.from({ length: names.length * labels.length }, (_, place) => {
    const name = names[Math.floor(place / labels.length)] ?? '';
    return models[place % labels.length]?.weights.get(name) ?? 0;
  });
  return {
    features: names.join('\n'),
    labels,
    weights: storeBytes(values),
    bias: models.map(({ bias }) => bias),
  };
}
