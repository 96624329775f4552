import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:sad(?:ness)?|depressed|anxious|anxiety|angry|irritable|happy|euthymic|dysphoric|dysthymic|low mood|good mood|elevated|labile|worried|upset|fearful|hopeless|down|flat|blunted|content|frustrated|nervous)(?![\p{L}])/giu;

/** Whether a text names a mood or an affect. */
export const namesFeeling = (text: string): Reading => readFor(text, pattern);
