/** The key of a finding without the order among those of one rule at one place, which changes when one of them goes. */
export const keyWithoutOrder = (key: string): string => key.replace(/#\d+$/, '');

/** The document, or else the episode, in which the finding of a key stands. */
export const placeOfKey = (key: string): string => keyWithoutOrder(key).split('/')[2] ?? '';

const passing = [
  [/\b\d+ (day|week|month|year)s?\b/g, '… $1'],
  [/\b(\d+ (?:Jan|Febr|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)[a-z]*) \d{4}\b/g, '$1'],
] as const;

/** What a finding says, apart from how long ago something was: that changes with the days alone. */
const lastingWords = (says: string): string =>
  passing.reduce((words, [changing, lasting]) => words.replaceAll(changing, lasting), says);

/**
 * What makes a finding this one and no other: rule and place, and what it says, for one rule may say several things of one place, and
 * another thing tomorrow.
 */
export const identityOf = (key: string, says: string): string =>
  `${keyWithoutOrder(key)}\n${lastingWords(says)}`;
