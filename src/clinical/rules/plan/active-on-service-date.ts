import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { planOn, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { before } from '../../gather/before.ts';
import { sortedBy } from '../../gather/sorted-by.ts';
import { defineRule } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { NoteDocument } from '../note/treatment-notes.ts';
import { everyNote, treatmentNotes, isTreatment, sessionDay } from '../note/treatment-notes.ts';
import { beginsOn, planInForce } from './plan-in-force.ts';

const visits = sortedBy(everyNote, documentDate);

/** The treatment sessions after the first visits; without any plan only the first of them, since one plan would mend them all. */
function needsAPlan(note: NoteDocument, chart: Chart, graceVisits: number): boolean {
  const { list, count } = before(visits, note, chart);
  if (count < graceVisits) return false;
  if (signed(chart, 'treatment-plan').length > 0) return true;
  const first = list.findIndex((visit, nth) => nth >= graceVisits && isTreatment(visit));
  return first === -1 || first >= count;
}

export const activeOnServiceDate = defineRule({
  id: 'plan.active-on-service-date',
  messages: {
    none: 'No signed treatment plan was in force for the session of {day}.',
    ended: 'The treatment plan ended on {end}; the session of {day} came after it.',
    signedLater: 'The treatment plan meant for the session of {day} was signed only on {signed}.',
  },
  parameters: z.object({ graceVisits: z.number() }),

  subjects: treatmentNotes,
  applies: (note, chart, { graceVisits }) => needsAPlan(note, chart, graceVisits),

  check(note, { chart, fail }) {
    const held = documentDate(note);
    if (planInForce(chart, held)) return undefined;
    const day = sessionDay(note, chart);
    const meant = planOn(chart, held);
    if (!meant || beginsOn(meant) > held) return fail('none', { day }, { at: ['heldOn'] });
    if (meant.signature.on > held)
      return fail(
        'signedLater',
        { day, signed: dayInWords(meant.signature.on, chart.today) },
        { at: ['heldOn'] },
      );
    return fail(
      'ended',
      { day, end: dayInWords(meant.body.endsOn ?? held, chart.today) },
      { at: ['heldOn'] },
    );
  },
});
