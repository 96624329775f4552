import { storedModels } from '../learned/stored-model.ts';
import weights from './word-weights.json' with { type: 'json' };

/** How people talk, and how near the words for one matter are, as `scripts/language/train-goal-words.ts` learns it from notes. */
export const wordModels = storedModels(weights, ['talk', 'related']);
