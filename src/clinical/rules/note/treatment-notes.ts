import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { findServiceCode } from '../../codes/service-codes.ts';
import { documentDate } from '../../document-date.ts';
import type { ProgressNote } from '../../documents/progress-note.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Gathered } from '../../gather/gathered.ts';
import type { Subject } from '../../kit/rule.ts';
import { ofEach } from '../../of-each.ts';
import { perDocument } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';

export type NoteDocument = ChartDocument<'progress-note'>;
export type Work = ProgressNote['work'][number];

const serviceOf = perDocument((note: NoteDocument) => findServiceCode(note.body.serviceCode ?? ''));

/** Whether a note tells of treatment; an interview to find out what is the matter is not yet treatment. */
export const isTreatment = (note: NoteDocument): boolean => serviceOf(note)?.kind !== 'evaluation';

export const isCrisis = (note: NoteDocument): boolean =>
  note.body.modality === 'crisis' || serviceOf(note)?.kind === 'crisis';

/** The notes for which something holds, as subjects. */
export const notesThat = (holds: (note: NoteDocument, chart: Chart) => boolean) =>
  ofEach('progress-note', (note, chart): readonly Subject<NoteDocument>[] =>
    documentsAsSubjects(holds(note, chart) ? [note] : []),
  );

/** Every note of a treatment session, signed or not. */
export const treatmentNotes = notesThat(isTreatment);

/** Every note, be it of treatment or of an interview, signed or not. */
export const everyNote: Gathered<NoteDocument> = chart => all(chart, 'progress-note');

/** Every note as a subject. */
export const notesAsSubjects = notesThat(() => true);

/** The day of a session as one says it. */
export const sessionDay = (note: NoteDocument, chart: Chart): string =>
  dayInWords(documentDate(note), chart.today);
