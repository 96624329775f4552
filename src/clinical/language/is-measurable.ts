import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const counts =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|once|twice|half|both|all|each|every|zero|no|none|never|daily|weekly|monthly';
const measure =
  '\\d+|score[sd]?|rating|rated|percent|%|minutes?|hours?|days?|nights?|weeks?|months?|times|sessions?|fewer|below|under|above|at least|at most|without';
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${counts}|${measure})(?![\\p{L}])`, 'giu');

const number = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
/** When something shall be reached says nothing of what. Minutes and hours are left: they time a behaviour. */
const deadline = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:by|before|until)(?: the)? \\d{1,4}(?:[/.-]\\d{1,4}){1,2}(?!\\p{N})|` +
    `(?<![\\p{L}\\p{N}])(?:within|(?:over|in|during) the (?:next|coming)) ${number} (?:days?|weeks?|months?|years?|sessions?)(?!\\p{L})`,
  'giu',
);

/** Words of number that count people who agree, or the plan itself, or nothing at all. */
const uncounted =
  /(?<![\p{L}])(?:(?:we|us|you|they|them) both|both (?:of (?:us|you|them)|agree)|each other|one another|all right|all (?:of )?(?:(?:the|his|her|their|my) )?(?:treatment )?(?:goals|objectives)|no longer (?:needs?|requires?|wants?))(?![\p{L}])/giu;

/** Whether a text holds something two people could count or time alike, beside a deadline; it does not judge whether the count makes sense. */
export const isMeasurable = (text: string): Reading =>
  readFor(without(without(text, deadline), uncounted), pattern);

const without = (text: string, words: RegExp): string =>
  text.replace(words, found => ' '.repeat(found.length));
