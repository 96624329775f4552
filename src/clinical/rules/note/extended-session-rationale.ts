import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { serviceCodesIn } from '../../codes/service-codes.ts';
import { documentDate } from '../../document-date.ts';
import type { TreatmentPlan } from '../../documents/treatment-plan.ts';
import { isEmpty } from '../../kit/empty.ts';
import { defineRule } from '../../kit/rule.ts';
import { tellsWhyLong } from '../../language/tells-why-long.ts';
import { whoWasThere } from '../../language/who-was-there.ts';
import { planInForce } from '../plan/plan-in-force.ts';
import { narrativeText } from './narrative-text.ts';
import { sessionMinutes } from './session-minutes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, notesAsSubjects } from './treatment-notes.ts';

const hourCodes = new Set(['90837', '90838']);

/** Billed as an hour; where the clock says less, that is another rule's matter. */
const billedAsHour = (note: NoteDocument, overMinutes: number): boolean =>
  serviceCodesIn(note.body.serviceCode ?? '').some(code => hourCodes.has(code)) &&
  (sessionMinutes(note) ?? Infinity) > overMinutes;

/** How long the plan wants individual sessions to be. */
const plannedMinutes = ({ services }: TreatmentPlan): number | undefined =>
  services.find(({ type }) => type === 'individual')?.minutes;

/** Somebody beside the client was in the room; whoever is only spoken of makes no session longer. */
function hadOthers({ body: { present = '' } }: NoteDocument, { client }: Chart): boolean {
  return whoWasThere(present, [client.name, client.goesBy ?? '']).others;
}

const givesReasons = (plan: TreatmentPlan): boolean =>
  !isEmpty(plan.necessity) ||
  plan.goals.some(goal => goal.interventions.some(one => !isEmpty(one.rationale)));

export const extendedSessionRationale = defineRule({
  id: 'note.extended-session-rationale',
  messages: {
    none: 'The session of {day} is billed as an hour, and I could not find why it needed so long.',
    longerThanPlanned:
      'The session of {day} is billed as an hour where the plan asks for {minutes} minutes, and I could not find why.',
  },
  parameters: z.object({ overMinutes: z.number() }),
  subjects: notesAsSubjects,
  applies: (note, _, { overMinutes }) => billedAsHour(note, overMinutes),

  check(note, { chart, parameters: { overMinutes }, fail }) {
    if (!isEmpty(note.body.longSessionReason)) return undefined;
    if (hadOthers(note, chart) || tellsWhyLong(narrativeText(note)).holds) return undefined;

    const plan = planInForce(chart, documentDate(note))?.body;
    const minutes = plan && plannedMinutes(plan);
    const day = sessionDay(note, chart);
    const where = { at: ['longSessionReason'] };
    if (plan === undefined || minutes === undefined) return fail('none', { day }, where);
    if (minutes <= overMinutes) return fail('longerThanPlanned', { day, minutes }, where);
    return givesReasons(plan) ? undefined : fail('none', { day }, where);
  },
});
