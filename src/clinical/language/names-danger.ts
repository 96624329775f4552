import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const danger =
  /(?<![\p{L}])(?:suicid\p{L}*|kill(?:ing)? (?:him|her|them|my)self|take (?:his|her|their|my) (?:own )?life|end (?:his|her|their|my) life|(?:want(?:s|ed)?|wish(?:es|ed)?) to (?:die|be dead)|better off dead|overdos\p{L}+|self-harm\p{L}*|cut (?:him|her|them|my)self|hurt (?:him|her|them|my)self|weapon|gun)(?![\p{L}])/giu;
const answer =
  /(?<![\p{L}])(?:den(?:y|ies|ied)|no (?:intent|plan|thoughts?|wish|danger|concern|risk)|not? (?:at|in) (?:risk|danger)|asked (?:about|whether|him|her|them)|assess\p{L}*|screen\p{L}*|safety|988|911|emergency|hospital|crisis|police|welfare check|appointment|session|called|calls?|told|agreed|informed|consult\p{L}*|stays?|staying|supervis\p{L}*|removed|locked)(?![\p{L}])/iu;

/** Whether a text speaks of danger to somebody's life or body, and whether it also tells that this was taken up. */
export function namesDanger(text: string): Reading & { readonly isAnswered: boolean } {
  return { ...readFor(text, danger), isAnswered: answer.test(text) };
}
