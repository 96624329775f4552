import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { findServiceCode } from '../../codes/service-codes.ts';
import { documentDate } from '../../document-date.ts';
import type { ProgressNote } from '../../documents/progress-note.ts';
import { documentsAsSubjects, each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { perChart, perDocument } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';

export type NoteDocument = ChartDocument<'progress-note'>;
export type Work = ProgressNote['work'][number];

const serviceOf = perDocument((note: NoteDocument) => findServiceCode(note.body.serviceCode ?? ''));

/** Whether a note tells of treatment; an interview to find out what is the matter is not yet treatment. */
export const isTreatment = (note: NoteDocument): boolean => serviceOf(note)?.kind !== 'evaluation';

export const isCrisis = (note: NoteDocument): boolean =>
  note.body.modality === 'crisis' || serviceOf(note)?.kind === 'crisis';

/** Every note of a treatment session, signed or not. */
export const treatmentNotes = perChart((chart): readonly Subject<NoteDocument>[] =>
  documentsAsSubjects(all(chart, 'progress-note').filter(isTreatment)),
);

/** Every piece of work of every treatment session. */
export const piecesOfWork = perChart((chart): readonly Subject<Work>[] =>
  treatmentNotes(chart).flatMap(({ value }) => workOf(value)),
);
const workOf = perDocument((note: NoteDocument) => each(note, 'work'));

/** The day of a session as one says it. */
export const sessionDay = (note: NoteDocument, chart: Chart): string =>
  dayInWords(documentDate(note), chart.today);
