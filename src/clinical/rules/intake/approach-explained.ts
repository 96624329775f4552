import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { approachesIn } from '../../language/approaches-in.ts';
import { namesTechnique } from '../../language/names-technique.ts';
import type { IntakeDocument } from './standing-intakes.ts';
import { standingIntakes } from './standing-intakes.ts';

const namesApproach = (text: string): boolean => approachesIn(text).size > 0 || namesTechnique(text).holds;

/** What the client was told at the start: the orientation, and what consent to treatment explained. */
const toldAtStart = ({ body }: IntakeDocument, chart: Chart): string[] => [
  body.orientationGiven ?? '',
  ...all(chart, 'consent')
    .filter(
      consent => consent.status === 'signed' && ['treatment', 'minor'].includes(consent.body.kind ?? ''),
    )
    .map(consent => consent.body.explained ?? ''),
];

export const approachExplained = defineRule({
  id: 'intake.approach-explained',
  messages: {
    nothing: 'The intake does not say what was explained to the client.',
    unnamed: 'I could not find which approach was explained to the client at the start.',
  },
  subjects: standingIntakes,

  check(intake, { chart, fail }) {
    const where = { at: ['orientationGiven'] };
    if (toldAtStart(intake, chart).some(namesApproach)) return undefined;
    return intake.body.orientationGiven?.trim() ? fail('unnamed', {}, where) : fail('nothing', {}, where);
  },
});
