import { z } from 'zod';
import type { LinearModel } from './linear-model.ts';

const stored = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });

/** A trained decision as its file has it. */
export function storedModel(content: unknown): LinearModel {
  const { bias, weights } = stored.parse(content);
  return { bias, weights: new Map(Object.entries(weights)) };
}

/** Several trained decisions in one file, by their names. */
export function storedModels<L extends string>(
  content: unknown,
  names: readonly L[],
): Readonly<Record<L, LinearModel>> {
  const file = z.record(z.string(), z.unknown()).parse(content);
  return Object.fromEntries(names.map(name => [name, storedModel(file[name])])) as Record<L, LinearModel>;
}
