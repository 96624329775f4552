import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const others =
  'others?|else|any(?:one|body)|some(?:one|body)|people|children|child|baby|son|daughter|partner|wife|husband|mother|father|family';
const pattern = new RegExp(
  `(?<![\\p{L}])(?:homicid\\w+|\\bHI\\b|violen\\w+|assault\\w*|(?:harm\\w*|hurt\\w*|kill\\w*|attack\\w*|threat\\w*)(?: \\w+){0,4}? (?:${others})|(?:risk|danger\\w*) to others)(?![\\p{L}])`,
  'giu',
);

/** Whether a text speaks of violence or of harming other people, be it to deny it. */
export const speaksOfHarmToOthers = (text: string): Reading => readFor(text, pattern);
