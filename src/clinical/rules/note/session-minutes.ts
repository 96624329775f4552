import { minutesBetween } from '../../time/minutes-between.ts';
import type { NoteDocument } from './treatment-notes.ts';

/** Longer than any session: then the stop was meant to come before the start. */
const longestSession = 8 * 60;

/** Minutes by the clock; undefined where start or stop is missing, or the stop does not come after the start. */
export function clockMinutes({ body: { startedAt, stoppedAt } }: NoteDocument): number | undefined {
  if (!startedAt || !stoppedAt) return undefined;
  const minutes = minutesBetween(startedAt, stoppedAt);
  return minutes === 0 || minutes > longestSession ? undefined : minutes;
}

/** How long a session took: by the clock, else as its minutes are told; undefined where neither can be read. */
export function sessionMinutes(note: NoteDocument): number | undefined {
  const { startedAt, stoppedAt, minutes } = note.body;
  return startedAt && stoppedAt ? clockMinutes(note) : minutes;
}
