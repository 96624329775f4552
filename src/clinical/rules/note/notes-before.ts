import type { Chart } from '../../chart.ts';
import { before } from '../../gather/before.ts';
import { chosen } from '../../gather/chosen.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { isTreatment, everyNote } from './treatment-notes.ts';

const treatment = chosen(everyNote, isTreatment);

/** The treatment notes just before a note, oldest first, at most so many. */
export function notesBefore(note: NoteDocument, chart: Chart, atMost: number): readonly NoteDocument[] {
  const { list, count } = before(treatment, note, chart);
  return list.slice(Math.max(0, count - atMost), count);
}
