import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { expectsBenefit } from '../../language/expects-benefit.ts';
import { tellsCourseWithout } from '../../language/tells-course-without.ts';
import { tellsOutlook } from '../../language/tells-outlook.ts';
import { wordsOf } from '../../language/words-of.ts';
import { readNeed } from '../read-need.ts';
import type { ReviewDocument } from './every-review.ts';
import { everyReview, reviewDay } from './every-review.ts';

/** A review that ends care has no need to show. */
const reviewsThatGoOn = (chart: Chart): Subject<ReviewDocument>[] =>
  everyReview(chart).filter(({ value }) => !value.body.continuedNeed.includes('end'));

export const continuedNeed = defineRule({
  id: 'review.continued-need',
  standsIn: ['plan-review'],
  messages: {
    none: 'The review of {day} does not say why care is still needed.',
    thin: 'The review of {day} says why care is still needed in {words} words; {minWords} are asked for.',
    noDifficulty: 'In the review of {day} I could not find which symptom or limitation still needs care.',
    noChange:
      'In the review of {day} I could not find what care is expected to change, or what would happen without it.',
    noOutlook: 'In the review of {day} I could not find an outlook.',
  },
  restsOn: { none: 'fields', thin: 'fields' },
  parameters: z.object({ minWords: z.number() }),
  subjects: reviewsThatGoOn,

  check(review, { chart, parameters: { minWords }, fail, advise, read, unread }) {
    const { necessity = '', outlook = '' } = review.body;
    const day = reviewDay(review, chart);
    const where = { at: ['necessity'] };
    const hasOutlook = outlook.trim() !== '' || tellsOutlook(necessity).holds;
    const besides = hasOutlook ? [] : [advise('noOutlook', { day }, { at: ['outlook'] })];
    const words = wordsOf(necessity).length;
    if (words === 0) return [fail('none', { day }, where), ...besides];
    if (words < minWords) return [fail('thin', { day, words, minWords }, where), ...besides];

    const need = readNeed(necessity, { chart, read });
    if (need.said === 'unread') return unread(where);
    if (need.said === 'not-found')
      return [advise('noDifficulty', { day }, { ...where, ...need.near }), ...besides];
    const told = `${necessity}\n${outlook}`;
    if (expectsBenefit(told).holds || tellsCourseWithout(told).holds) return besides;
    return [advise('noChange', { day }, where), ...besides];
  },
});
