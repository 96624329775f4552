import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { daysBetween } from '../../time/days-between.ts';
import { minutesBetween } from '../../time/minutes-between.ts';
import { clockMinutes } from './session-minutes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

const dayLength = 24 * 60;

/** When a session began, in minutes that count on from day to day, so that one past midnight meets the next day's. */
const beginOf = (note: NoteDocument): number =>
  daysBetween('2000-01-01', documentDate(note)) * dayLength +
  minutesBetween('00:00', note.body.startedAt ?? '');
const endOf = (note: NoteDocument): number => beginOf(note) + (clockMinutes(note) ?? 0);

const timedNotes = perChart(chart =>
  all(chart, 'progress-note')
    .filter(note => clockMinutes(note) !== undefined)
    .toSorted((a, b) => beginOf(a) - beginOf(b)),
);

/** Of every session that began before an earlier one had stopped, that earlier one; what is still being written is held against nobody. */
const overlapped = perChart(chart => {
  const found = new Map<NoteDocument, NoteDocument>();
  let longest: NoteDocument | undefined;
  for (const note of timedNotes(chart)) {
    if (longest && beginOf(note) < endOf(longest)) found.set(note, longest);
    if (note.status === 'signed' && (!longest || endOf(note) > endOf(longest))) longest = note;
  }
  return found;
});

const clinicianDay = (note: NoteDocument): string => `${documentDate(note)} ${note.author.id}`;

const byClinicianDay = perChart(chart => Map.groupBy(timedNotes(chart), clinicianDay));

/** Minutes of a clinician's day in this record, told once: at its last session. */
function minutesOfDay(note: NoteDocument, chart: Chart): number {
  const notes = byClinicianDay(chart).get(clinicianDay(note)) ?? [];
  if (notes.at(-1) !== note) return 0;
  return notes.reduce((sum, one) => sum + (clockMinutes(one) ?? 0), 0);
}

export const noOverlappingServices = defineRule({
  id: 'note.no-overlapping-services',
  messages: {
    overlap:
      'The session of {day} began at {start}, before the one that began at {otherStart} had stopped at {otherStop}.',
    tooMuch: 'The sessions of {name} on {day} add up to {hours} hours in this record alone.',
  },
  parameters: z.object({ maxDailyHours: z.number() }),
  subjects: chart => documentsAsSubjects(timedNotes(chart)),

  check(note, { chart, parameters: { maxDailyHours }, fail }) {
    const other = overlapped(chart).get(note);
    const day = sessionDay(note, chart);
    const { startedAt: start = '' } = note.body;
    if (other) {
      const { startedAt: otherStart = '', stoppedAt: otherStop = '' } = other.body;
      return fail('overlap', { day, start, otherStart, otherStop }, { at: ['startedAt'] });
    }
    const hours = minutesOfDay(note, chart) / 60;
    if (hours <= maxDailyHours) return undefined;
    const words = { day, name: note.author.name, hours: Math.round(hours * 10) / 10 };
    return fail('tooMuch', words, { at: ['stoppedAt'] });
  },
});
