import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:PHQ|GAD|PCL|BDI|HAM-?D|scores?|scored|questionnaires?|self-ratings?|self-report(?:ed)? scale|scales?)(?![\p{L}])/giu;

/** Whether a text speaks of a questionnaire or its score. */
export const namesQuestionnaire = (text: string): Reading => readFor(text, pattern);
