import { z } from 'zod';
import type { LinearModel } from '../learned/linear-model.ts';
import written from './weights.json' with { type: 'json' };

const model = z
  .object({ bias: z.number(), weights: z.record(z.string(), z.number()) })
  .transform(({ bias, weights }): LinearModel => ({ bias, weights: new Map(Object.entries(weights)) }));

/** How words are judged one by one, and what that means for a whole text. */
const twoSteps = z.object({ part: model, whole: model });
export type TwoSteps = z.infer<typeof twoSteps>;

const models = z.object({
  duration: twoSteps,
  impairment: twoSteps,
  differential: twoSteps,
  symptoms: twoSteps,
});
export type DiagnosisModels = z.infer<typeof models>;

/** The weights that `scripts/language/train-diagnosis.ts` learned. */
export const openModels = (): DiagnosisModels => models.parse(written);
