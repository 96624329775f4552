import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { findServiceCode } from '../../codes/service-codes.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { minutesBetween } from '../../time/minutes-between.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

/** Longer than any session: then the stop was meant to come before the start. */
const longestSession = 8 * 60;

const isTimed = ({ body }: NoteDocument): boolean => findServiceCode(body.serviceCode ?? '')?.isTimed ?? true;
const lengthOf = ({ body: { startedAt, stoppedAt } }: NoteDocument): string =>
  startedAt && stoppedAt ? `${startedAt.slice(3)} ${minutesBetween(startedAt, stoppedAt)}` : '';

const timedNotes = perChart(chart => all(chart, 'progress-note').filter(isTimed));

interface Rounding {
  readonly roundShare: number;
  readonly windowNotes: number;
}

/** Whether this is the last of so many sessions of which nearly all began at the same minute and took exactly as long. */
function looksRounded(note: NoteDocument, chart: Chart, { roundShare, windowNotes }: Rounding): boolean {
  const notes = timedNotes(chart);
  if (notes.at(-1) !== note || notes.length < windowNotes) return false;
  const lengths = Map.groupBy(notes.slice(-windowNotes), lengthOf);
  const most = Math.max(...[...lengths.values()].map(alike => alike.length));
  return most > roundShare * windowNotes;
}

export const startStopTime = defineRule({
  id: 'note.start-stop-time',
  messages: {
    missing: 'The note of {day} does not say when the session started and stopped.',
    backwards: 'The session of {day} stops at {stop}, which is not after its start at {start}.',
    rounded:
      'The last {notes} sessions all began at the same minute and took exactly as long; were they timed?',
  },
  parameters: z.object({ requireExact: z.boolean(), roundShare: z.number(), windowNotes: z.number() }),
  subjects: chart => documentsAsSubjects(timedNotes(chart)),

  check(note, { chart, parameters, fail, advise }) {
    const { startedAt: start, stoppedAt: stop } = note.body;
    const day = sessionDay(note, chart);
    if (!start || !stop) return fail('missing', { day }, { at: [start ? 'stoppedAt' : 'startedAt'] });
    const minutes = minutesBetween(start, stop);
    if (minutes === 0 || minutes > longestSession)
      return fail('backwards', { day, start, stop }, { at: ['stoppedAt'] });
    if (!parameters.requireExact || !looksRounded(note, chart, parameters)) return undefined;
    return advise('rounded', { notes: parameters.windowNotes }, { at: ['startedAt'] });
  },
});
