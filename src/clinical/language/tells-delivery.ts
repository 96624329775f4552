import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:adapt\w*|because|learns?|prefers?|pace\w*|pictures?|drawings?|paper|pages?|worked for|works for|works? best|trusts?|wants?|likes?|uses? (?:her|his|their)|builds? (?:on|from)|at home|in the home|with (?:the )?(?:family|parents?|sister|brother|partner|wife|husband|guardian)|in (?:his|her|their) (?:own )?(?:language|words|terms)|suits?|takes? to|took (?:at once )?to|so (?:we|i)|predictions?|steps?|faith|humou?r|metaphors?)(?![\p{L}])/giu;

/** Whether a text says how the work is fitted to this client: how they learn, what they like, who is there, in which form. */
export const tellsDelivery = (text: string): Reading => readFor(text, pattern);
