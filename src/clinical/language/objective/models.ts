import { storedModels } from '../learned/stored-model.ts';
import { objectiveLabels } from '../reader.ts';
import weights from './weights.json' with { type: 'json' };

/** What was learned of objectives, as `scripts/language/train-objectives.ts` writes it. */
export const models = storedModels(weights, objectiveLabels);
