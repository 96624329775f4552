import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { addBusinessDays } from '../../time/add-business-days.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { isCrisis, sessionDay, notesAsSubjects } from './treatment-notes.ts';

const parameters = z.object({ noteDueBusinessDays: z.number(), crisisHours: z.number() });
type Parameters = z.infer<typeof parameters>;

/** The last day for signing; hours are read as calendar days, since one signs in a day's course. */
function dueOn(note: NoteDocument, { noteDueBusinessDays, crisisHours }: Parameters): string {
  const held = documentDate(note);
  return isCrisis(note)
    ? addDays(held, Math.ceil(crisisHours / 24))
    : addBusinessDays(held, noteDueBusinessDays);
}

/** An unsigned note is owed, not late, until its last day has passed. */
const isDecided = (note: NoteDocument, chart: Chart, given: Parameters): boolean =>
  note.status === 'signed' || chart.today > dueOn(note, given);

/** The notes of which a late entry says why they came late. */
const explained = perChart((chart): ReadonlySet<string | undefined> => {
  const entries = all(chart, 'late-entry').filter(({ body }) => body.reason?.trim());
  return new Set(entries.map(({ about }) => about));
});

export const signedOnTime = defineRule({
  id: 'note.signed-on-time',
  messages: {
    early: 'The note of {day} was signed on {signed}, before the session took place.',
    late: 'The note of {day} was signed on {signed}; it was due by {due}, and no late entry says why.',
    unsigned: 'The note of {day} is not signed; it was due by {due}.',
  },
  parameters,

  subjects: notesAsSubjects,
  applies: isDecided,

  check(note, { chart, parameters: given, fail }) {
    const due = dueOn(note, given);
    const words = { day: sessionDay(note, chart), due: dayInWords(due, chart.today) };
    if (note.status !== 'signed') return fail('unsigned', words, { evenInDraft: true });
    const signed = dayInWords(note.signature.on, chart.today);
    if (note.signature.on < documentDate(note))
      return fail('early', { day: words.day, signed }, { at: ['heldOn'] });
    return note.signature.on <= due || explained(chart).has(note.id)
      ? undefined
      : fail('late', { ...words, signed });
  },
});
