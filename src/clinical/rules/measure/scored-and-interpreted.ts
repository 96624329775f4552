import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import type { Administration } from './administrations.ts';
import { administrationName, administrations, answerOf, asSubjects } from './administrations.ts';
import { referencesTo } from './references-to.ts';

/** What the client thinks of the sessions is talked over, not scored. */
const scorable = (chart: Chart): Subject<Administration>[] =>
  asSubjects(administrations(chart).filter(({ instrument }) => instrument.kind !== 'alliance'));

const lacksScore = ({ instrument, total, score, document }: Administration): boolean =>
  instrument.scoring.method === 'levels'
    ? score.band === null && typeof document.body['band'] !== 'string'
    : instrument.scoring.method === 'sum' && total === undefined;

const isOutOfRange = ({ instrument: { range }, total }: Administration): boolean =>
  range !== undefined && total !== undefined && (total < range.min || total > range.max);

/** Whether it says what the score means, or a document of the days after takes it up; until then there is time. */
function isRead(administration: Administration, chart: Chart, interpretDays: number): boolean {
  const last = addDays(administration.on, interpretDays);
  if (answerOf(administration, 'interpretation') !== '' || chart.today <= last) return true;
  return referencesTo(administration, chart, last).length > 0;
}

export const scoredAndInterpreted = defineRule({
  id: 'measure.scored-and-interpreted',
  standsIn: ['measure'],
  messages: {
    unscored: 'The {measure} comes to no result; questions without an answer: {missing}.',
    outOfRange: 'The {measure} has a score of {total}, and scores lie between {min} and {max}.',
    unread: 'Nothing says what the {measure} means for this client.',
  },
  parameters: z.object({ interpretDays: z.number() }),
  subjects: scorable,

  check(administration, { chart, parameters: { interpretDays }, fail }) {
    const measure = administrationName(administration, chart);
    const { instrument, total = 0, score } = administration;
    const { min, max } = instrument.range ?? { min: 0, max: 0 };
    if (lacksScore(administration))
      return fail('unscored', { measure, missing: score.missing.length }, { at: ['score'] });
    if (isOutOfRange(administration))
      return fail('outOfRange', { measure, total, min, max }, { at: ['score'] });
    return isRead(administration, chart, interpretDays)
      ? undefined
      : fail('unread', { measure }, { at: ['interpretation'] });
  },
});
