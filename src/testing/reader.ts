import { openLanguageHere } from '../open-language.ts';

/** What reads narrative, opened once for each file of tests. */
export const reader = await openLanguageHere();
