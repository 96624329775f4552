import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const plan =
  '(?:treatment |care )?plan(?:s|ned)?|goals?|objectives?|reviewed|hold(?:ing)? (?:the )?course|stay(?:ing)? (?:the course|with)|' +
  'continue[sd]?|continuing|keep(?:ing)? (?:on|going|to|with)|same (?:approach|course|method|steps)|next steps?|step up|stepped up|more often|refer(?:red|ral)|changed? (?:to|the)|repeat(?:ed)?';
const pattern = new RegExp(`(?<![\\p{L}])(?:${plan})(?![\\p{L}])`, 'giu');

/** Whether a text says what follows for the course of care: the plan is changed, or it is held and why. */
export const speaksOfPlan = (text: string): Reading => readFor(text, pattern);
