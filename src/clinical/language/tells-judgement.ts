import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:appears? to|seems? to|suggest(?:s|ed|ing)|indicat(?:es|ed|ing)|consistent with|in keeping with|remains?|continues?|persists?|meets? criteria|likely|unlikely|probabl[ey]|stable|improv\w+|worsen\w*|declin\w+|at risk|prognosis|in remission|responding|reflects?|shows? that|means? that|due to|related to|secondary to|because|still)(?![\p{L}])/giu;

/** Whether a text holds a reading of how somebody stands and why, beyond what was seen and said. */
export const tellsJudgement = (text: string): Reading => readFor(text, pattern);
