import { plainWords } from './plain-words.ts';
import { wordsOf } from './words-of.ts';

/** Phrases that claim progress and say nothing of what has changed. */
const stock =
  /^(?:(?:the )?(?:client|pt|patient|ct|he|she|they) )?(?:(?:is|was|has|continues?|continued|continuing)(?: to)? )?(?:(?:make|makes|making|made|shows?|showing|demonstrat\w+) )?(?:some |good |slow |steady |minimal |moderate |adequate |satisfactory |limited )?(?:progress(?:ing|es)?|moderate|ongoing|fair|good|ok|okay|on track|see above|as above|in progress|tbd|n a)(?: (?:toward|towards|on|in|with|to) (?:(?:his|her|their|the|all|treatment|stated|plan|identified) )*(?:goals?|objectives?|treatment|therapy|plan))?(?: noted| made)?$/u;

/** Whether a text says what has changed, or that nothing has; a stock phrase ("making progress toward goals") does not. */
export const tellsProgress = (text: string): boolean =>
  wordsOf(text).length > 0 && !stock.test(plainWords(text));
