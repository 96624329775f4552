import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:advi[sc]e\w*|advised|brief intervention|counsel\w*|refer\w*|full assessment|assessed in full|discuss\w*|talked (?:about|through|over)|motivational|feedback|safe limits?|(?:cut|cutting) down|reduc\w+|goal|plan\w*|monitor\w*|watched|asked again|follow\w* up|physician|doctor|treatment|to drop|nothing further)(?![\p{L}])/giu;

/** Whether a text on substance use says what follows from it: advice, a referral, a full assessment, a plan. */
export const namesFollowUp = (text: string): Reading => readFor(text, pattern);
