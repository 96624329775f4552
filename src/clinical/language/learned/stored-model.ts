import type { LinearModel } from './linear-model.ts';
import { openLinear, type StoredLinear } from './stored-linear.ts';

/** Several trained decisions that stand in one file of ours, by their names. */
export function storedModels<L extends string>(
  content: unknown,
  names: readonly L[],
): Readonly<Record<L, LinearModel>> {
  const file = content as Readonly<Record<L, StoredLinear>>;
  return Object.fromEntries(names.map(name => [name, openLinear(file[name])])) as Record<L, LinearModel>;
}
