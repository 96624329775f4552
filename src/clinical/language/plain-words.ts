import { wordsOf } from './words-of.ts';

/** A text without case, signs and spacing, so that two wordings can be held against each other. */
export const plainWords = (text: string): string => wordsOf(text.toLowerCase()).join(' ');
