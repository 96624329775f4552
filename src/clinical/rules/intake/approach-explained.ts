import { signed } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { approachesIn } from '../../language/approaches-in.ts';
import { namesTechnique } from '../../language/names-technique.ts';
import { perChart } from '../../remembered.ts';
import { standingIntakes } from './standing-intakes.ts';

const namesApproach = (text: string): boolean => approachesIn(text).size > 0 || namesTechnique(text).holds;

/** Whether consent to treatment explained the approach. */
const isExplainedInConsent = perChart((chart): boolean =>
  signed(chart, 'consent').some(
    ({ body }) => ['treatment', 'minor'].includes(body.kind ?? '') && namesApproach(body.explained ?? ''),
  ),
);

export const approachExplained = defineRule({
  id: 'intake.approach-explained',
  standsIn: ['intake'],
  messages: {
    nothing: 'The intake does not say what was explained to the client.',
    unnamed: 'I could not find which approach was explained to the client at the start.',
  },
  subjects: standingIntakes,

  check(intake, { chart, fail }) {
    const where = { at: ['orientationGiven'] };
    if (namesApproach(intake.body.orientationGiven ?? '') || isExplainedInConsent(chart)) return undefined;
    return intake.body.orientationGiven?.trim() ? fail('unnamed', {}, where) : fail('nothing', {}, where);
  },
});
