import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const urgency =
  /(?<![\p{L}])(?:crisis|urgent\p{L}*|emergenc\p{L}+|acute\p{L}*|unscheduled|same[- ]day|suicid\p{L}+|kill\p{L}*|end (?:her|his|their|my) life|overdos\p{L}+|attempt\p{L}*|threat\p{L}*|assault\p{L}*|weapon|gun|psychotic|hallucinat\p{L}+|decompensat\p{L}+|relaps\p{L}+|walked in|walk-in)(?![\p{L}])/giu;
const disposition =
  /(?<![\p{L}])(?:disposition|(?:went|go(?:es|ing)?|sent|released|returned|left|drove|driven|taken|took|walked|transferred|transported|escorted) (?:\p{L}+ ){0,2}?(?:home|to|with|by)|home with|hospital\p{L}*|admitted|admission|emergency (?:room|department|services)|stay(?:s|ed|ing)? (?:with|at)|safe to (?:go|leave|return)|ambulance|mobile (?:crisis|team)|higher level of care|(?:police|911|988)|not be alone|never alone|picked up by)(?![\p{L}])/giu;
const status =
  /(?<![\p{L}])(?:affect|mood|speech|orient\p{L}*|thought (?:process|content)|insight|judge?ment|eye contact|appearance|groom\p{L}*|dishevel\p{L}*|delusion\p{L}*|hallucinat\p{L}+|psychomotor|cognition|alert)(?![\p{L}])/giu;

/** What the words of a crisis note tell: why it was urgent, how the client was, and where they went from there. */
export const tellsCrisis = {
  urgency: (text: string): Reading => readFor(text, urgency),
  disposition: (text: string): Reading => readFor(text, disposition),
  /** At least two areas of mental status, since one word of mood is no examination. */
  mentalStatus(text: string): Reading {
    const { spans } = readFor(text, status);
    const areas = new Set(spans.map(span => text.slice(...span).toLowerCase()));
    return { holds: areas.size > 1, spans };
  },
} as const;
