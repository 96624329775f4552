import type { Word } from '../text/tagged-words.ts';

const inWords = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, nth) => [word, String(nth)]),
);

/** The number that a word is, in digits. */
export function numberIn({ norm, tag }: Word): string | undefined {
  return inWords.get(norm) ?? (/^\d/.test(norm) || tag === 'NUM' ? norm : undefined);
}

const times = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'today yesterday tomorrow week day month year hour minute once twice'
  ).split(' '),
);

/** Whether a word names a day, a month or a stretch of time. */
export const namesTime = (lemma: string): boolean => times.has(lemma);
