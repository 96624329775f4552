import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { before } from '../../gather/before.ts';
import { chosen } from '../../gather/chosen.ts';
import { filedUnder } from '../../gather/filed-under.ts';
import { sortedBy } from '../../gather/sorted-by.ts';
import { defineRule } from '../../kit/rule.ts';
import { perDocument, perList } from '../../remembered.ts';
import { daysBetween } from '../../time/days-between.ts';
import { minutesBetween } from '../../time/minutes-between.ts';
import { clockMinutes } from './session-minutes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, everyNote, notesThat } from './treatment-notes.ts';

const dayLength = 24 * 60;

/** When a session began, in minutes that count on from day to day, so that one past midnight meets the next day's. */
const beginOf = perDocument(
  (note: NoteDocument): number =>
    daysBetween('2000-01-01', documentDate(note)) * dayLength +
    minutesBetween('00:00', note.body.startedAt ?? ''),
);
const endOf = (note: NoteDocument): number => beginOf(note) + (clockMinutes(note) ?? 0);

const isTimed = (note: NoteDocument): boolean => clockMinutes(note) !== undefined;
const timedNotes = sortedBy(chosen(everyNote, isTimed), beginOf);

/** Before each session and after the last, the one that went on longest; what is still being written is held against nobody. */
const longestBefore = perList((notes: readonly NoteDocument[]): readonly (NoteDocument | undefined)[] => {
  const found: (NoteDocument | undefined)[] = [undefined];
  for (const note of notes) {
    const longest = found.at(-1);
    const isLonger = note.status === 'signed' && (!longest || endOf(note) > endOf(longest));
    found.push(isLonger ? note : longest);
  }
  return found;
});

/** The earlier session that had not stopped when one began. */
function overlapped(note: NoteDocument, chart: Chart): NoteDocument | undefined {
  const { list, count } = before(timedNotes, note, chart);
  const longest = longestBefore(list)[count];
  return longest && beginOf(note) < endOf(longest) ? longest : undefined;
}

const clinicianDay = (note: NoteDocument): string => `${documentDate(note)} ${note.author.id}`;

const ofClinicianDay = filedUnder(everyNote, note => (isTimed(note) ? [clinicianDay(note)] : []));

const lastAndMinutes = perList((notes: readonly NoteDocument[]) => ({
  last: notes.toSorted((a, b) => beginOf(a) - beginOf(b)).at(-1),
  minutes: notes.reduce((sum, note) => sum + (clockMinutes(note) ?? 0), 0),
}));

/** Minutes of a clinician's day in this record, told once: at its last session. */
function minutesOfDay(note: NoteDocument, chart: Chart): number {
  const { last, minutes } = lastAndMinutes(ofClinicianDay(chart, clinicianDay(note)));
  return last === note ? minutes : 0;
}

export const noOverlappingServices = defineRule({
  id: 'note.no-overlapping-services',
  messages: {
    overlap:
      'The session of {day} began at {start}, before the one that began at {otherStart} had stopped at {otherStop}.',
    tooMuch: 'The sessions of {name} on {day} add up to {hours} hours in this record alone.',
  },
  parameters: z.object({ maxDailyHours: z.number() }),
  subjects: notesThat(isTimed),

  check(note, { chart, parameters: { maxDailyHours }, fail }) {
    const other = overlapped(note, chart);
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
