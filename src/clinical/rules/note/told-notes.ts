import { narrativeOf } from './narrative-of.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { isTreatment, notesThat } from './treatment-notes.ts';

/** A note with fewer words has nothing but ticks; one rule says so, and no other asks what the missing words tell. */
const moreThanTicks = 40;

/** Whether a note tells of a treatment session, in words. */
export const isTold = (note: NoteDocument): boolean =>
  isTreatment(note) && narrativeOf(note).words >= moreThanTicks;

/** The treatment notes that tell a session in words. */
export const toldNotes = notesThat(isTold);
