import { all, type Chart } from '../../../src/clinical/chart.ts';
import { addDays } from '../../../src/clinical/time/add-days.ts';
import type { Answers } from './care-record.ts';

/** The ceiling: one loop written for these five questions, which says yes or no and nothing else. */
export function byHand(chart: Chart): Answers {
  const { today } = chart;
  const [reviewSince, scoreSince] = [addDays(today, -90), addDays(today, -30)];
  let [active, reviewed, named, scored, signed] = [false, false, true, false, true];
  for (const document of chart.documents) {
    if (document.type === 'treatment-plan') {
      const { effectiveFrom = '', endsOn = '' } = document.body;
      if (effectiveFrom <= today && today <= endsOn) active = true;
    } else if (document.type === 'plan-review') {
      if ((document.body.reviewedOn ?? '') >= reviewSince) reviewed = true;
    } else if (document.type === 'progress-note') {
      const { work, heldOn, stoppedAt } = document.body;
      if (!work.some(({ objective }) => objective !== undefined)) named = false;
      const ended = Date.parse(`${heldOn}T${stoppedAt}:00Z`);
      if (document.status !== 'signed' || Date.parse(document.signature.at) - ended > 72 * 3_600_000)
        signed = false;
    }
  }
  for (const { body } of all(chart, 'measure:phq-9'))
    if (String(body['administeredOn']) >= scoreSince) scored = true;
  return [active, reviewed, named, scored, signed];
}
