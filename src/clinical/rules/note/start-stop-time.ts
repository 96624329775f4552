import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { findServiceCode } from '../../codes/service-codes.ts';
import { chosen } from '../../gather/chosen.ts';
import { defineRule } from '../../kit/rule.ts';
import { clockMinutes } from './session-minutes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, everyNote, notesThat } from './treatment-notes.ts';

const isTimed = ({ body }: NoteDocument): boolean => findServiceCode(body.serviceCode ?? '')?.isTimed ?? true;

/** The minute of the hour at which a session began, with its length; what is not timed by the clock is like nothing else. */
const rhythmOf = (note: NoteDocument): string =>
  `${note.body.startedAt?.slice(3) ?? note.id} ${clockMinutes(note) ?? note.id}`;

const timedNotes = chosen(everyNote, isTimed);

interface Rounding {
  readonly roundShare: number;
  readonly windowNotes: number;
}

/** Whether this is the last of so many sessions of which nearly all began at the same minute and took exactly as long. */
function looksRounded(note: NoteDocument, chart: Chart, { roundShare, windowNotes }: Rounding): boolean {
  const notes = timedNotes(chart);
  if (notes.at(-1) !== note || notes.length < windowNotes) return false;
  const rhythms = Map.groupBy(notes.slice(-windowNotes), rhythmOf);
  const most = Math.max(...[...rhythms.values()].map(alike => alike.length));
  return most > roundShare * windowNotes;
}

export const startStopTime = defineRule({
  id: 'note.start-stop-time',
  messages: {
    missing: 'The note of {day} does not say when the session started and stopped.',
    totalOnly: 'The note of {day} tells {minutes} minutes in all; start and stop are asked for.',
    backwards: 'The session of {day} stops at {stop}, which is not after its start at {start}.',
    disagree: 'From {start} to {stop} on {day} are {clock} minutes; the note tells {minutes} in all.',
    rounded:
      'The last {notes} sessions all began at the same minute and took exactly as long; were they timed?',
  },
  parameters: z.object({ requireExact: z.boolean(), roundShare: z.number(), windowNotes: z.number() }),
  subjects: notesThat(isTimed),

  check(note, { chart, parameters, fail, advise }) {
    const { startedAt: start, stoppedAt: stop, minutes } = note.body;
    const day = sessionDay(note, chart);
    if (!start || !stop) {
      const where = { at: [start ? 'stoppedAt' : 'startedAt'] };
      if (minutes === undefined) return fail('missing', { day }, where);
      return parameters.requireExact ? fail('totalOnly', { day, minutes }, where) : undefined;
    }
    const clock = clockMinutes(note);
    if (clock === undefined) return fail('backwards', { day, start, stop }, { at: ['stoppedAt'] });
    if (minutes !== undefined && minutes !== clock)
      return fail('disagree', { day, start, stop, clock, minutes }, { at: ['minutes'] });
    if (!looksRounded(note, chart, parameters)) return undefined;
    return advise('rounded', { notes: parameters.windowNotes }, { at: ['startedAt'] });
  },
});
