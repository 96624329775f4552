import { z } from 'zod';
import type { LinearModel } from './linear-model.ts';

const stored = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });

/** A trained decision as its file has it. */
export function storedModel(content: unknown): LinearModel {
  const { bias, weights } = stored.parse(content);
  return { bias, weights: new Map(Object.entries(weights)) };
}
