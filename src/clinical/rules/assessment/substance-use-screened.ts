import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { current, standing } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesFollowUp } from '../../language/names-follow-up.ts';
import { substancesIn } from '../../language/substances-in.ts';
import { perChart } from '../../remembered.ts';
import { ageOn } from '../../time/age-on.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { isStillHeld } from '../diagnosis/active-diagnoses.ts';
import type { SignedMeasure } from './risk-screens.ts';
import { instrumentOf, measureName, signedMeasures } from './risk-screens.ts';
import { wholeAssessments } from './whole-assessments.ts';

const isOldEnough = ({ client, episode }: Chart, minAge: number): boolean =>
  client.bornOn === undefined || ageOn(client.bornOn, episode.admittedOn) >= minAge;

/** At or above every cut-off there is for it, so that it is positive for whomever it was. */
function isSurelyPositive(measure: SignedMeasure): boolean {
  const instrument = instrumentOf(measure);
  const score = measure.body['score'];
  if (!instrument?.cutoff || typeof score !== 'number') return false;
  if (!instrument.constructs.some(construct => /alcohol|drug|substance/i.test(construct))) return false;
  const { value, alternatives = [] } = instrument.cutoff;
  return score >= Math.max(value, ...alternatives.map(one => one.value));
}

const positiveScreen = perChart((chart): SignedMeasure | undefined =>
  signedMeasures(chart).find(isSurelyPositive),
);

const isDiagnosed = (chart: Chart): boolean =>
  (current(chart, 'diagnosis')?.body.diagnoses ?? []).some(
    entry => isStillHeld(entry) && /^F1/i.test(entry.code?.trim() ?? ''),
  );

const toldAtIntake = perChart((chart): string =>
  standing(chart, 'intake')
    .map(({ body }) => body.substanceUse)
    .join('\n'),
);

/** What intake and assessment tell of substances. */
const toldOf = (chart: Chart, screening = ''): string => `${screening}\n${toldAtIntake(chart)}`.trim();

export const substanceUseScreened = defineRule({
  id: 'assessment.substance-use-screened',
  standsIn: ['assessment'],
  messages: {
    none: 'Neither intake nor assessment says anything of alcohol, tobacco and other drugs.',
    kinds: 'I could not find in intake and assessment whether {kinds} were asked about.',
    unanswered:
      'The {measure} of {day} came to {score}, above its cut-off; I found no advice, referral or diagnosis that answers it.',
  },
  parameters: z.object({ minAge: z.number() }),
  subjects: (chart, { minAge }) => (isOldEnough(chart, minAge) ? wholeAssessments(chart) : []),

  check({ body }, { chart, fail, cannotTell }) {
    const where = { at: ['substanceScreening'] };
    const told = toldOf(chart, body.substanceScreening);
    if (told === '') return fail('none', {}, where);

    const positive = positiveScreen(chart);
    if (positive && !isDiagnosed(chart) && !namesFollowUp(told).holds) {
      const day = dayInWords(documentDate(positive), chart.today);
      const score = Number(positive.body['score']);
      return fail('unanswered', { measure: measureName(positive), day, score }, where);
    }
    const found = substancesIn(told);
    const lacking = (['alcohol', 'tobacco', 'other drugs'] as const).filter(kind => !found.has(kind));
    return lacking.length === 0 ? undefined : cannotTell('kinds', { kinds: lacking.join(' and ') }, where);
  },
});
