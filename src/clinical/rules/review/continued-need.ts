import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import type { Subject, Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesOwnDifficulty } from '../../language/names-own-difficulty.ts';
import { namesImpairedArea } from '../../language/names-impaired-area.ts';
import { tellsOutlook } from '../../language/tells-outlook.ts';
import { tellsWhatCareChanges } from '../../language/tells-what-care-changes.ts';
import { wordsOf } from '../../language/words-of.ts';
import { ownWords } from '../note/own-words.ts';
import type { ReviewDocument } from './every-review.ts';
import { everyReview, reviewDay } from './every-review.ts';

/** A review that ends care has no need to show. */
const reviewsThatGoOn = (chart: Chart): Subject<ReviewDocument>[] =>
  everyReview(chart).filter(({ value }) => !value.body.continuedNeed.includes('end'));

/** To work on something is not the work at which one may be impaired. */
const workingOn = /(?<![\p{L}])work(?:s|ed|ing)? (?:on|towards?)(?![\p{L}])/giu;

const namesNeed = (text: string, chart: Chart): boolean =>
  namesOwnDifficulty(text, ownWords(chart)).holds || namesImpairedArea(text.replace(workingOn, '')).holds;

export const continuedNeed = defineRule({
  id: 'review.continued-need',
  standsIn: ['plan-review'],
  messages: {
    none: 'The review of {day} does not say why care is still needed.',
    thin: 'The review of {day} says why care is still needed in {words} words; {minWords} are asked for.',
    noDifficulty: 'In the review of {day} I could not find which symptom or limitation still needs care.',
    noChange:
      'In the review of {day} I could not find what care is expected to change, or what would happen without it.',
    noOutlook: 'The review of {day} gives no outlook.',
  },
  parameters: z.object({ minWords: z.number() }),
  subjects: reviewsThatGoOn,

  check(review, { chart, parameters: { minWords }, fail }) {
    const { necessity = '', outlook = '' } = review.body;
    const day = reviewDay(review, chart);
    const where = { at: ['necessity'] };
    const told = [necessity, outlook].join('\n');
    const words = wordsOf(necessity).length;
    const found: Verdict[] = [];
    if (words === 0) found.push(fail('none', { day }, where));
    else if (words < minWords) found.push(fail('thin', { day, words, minWords }, where));
    else if (!namesNeed(necessity, chart)) found.push(fail('noDifficulty', { day }, where));
    else if (!tellsWhatCareChanges(told).holds) found.push(fail('noChange', { day }, where));
    if (!outlook.trim() && !tellsOutlook(necessity).holds)
      found.push(fail('noOutlook', { day }, { at: ['outlook'] }));
    return found;
  },
});
