import { storedModels } from '../learned/stored-model.ts';
import { goalLabels } from '../reader.ts';
import weights from './weights.json' with { type: 'json' };

/** What was learned of goals, as `scripts/language/train-goals.ts` writes it. */
export const models = storedModels(weights, goalLabels);
