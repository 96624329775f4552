import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { findServiceCode } from '../../codes/service-codes.ts';
import { documentDate } from '../../document-date.ts';
import type { ProgressNote } from '../../documents/progress-note.ts';
import { documentsAsSubjects, each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';

export type NoteDocument = ChartDocument<'progress-note'>;
export type Work = ProgressNote['work'][number];

/** Whether a note tells of treatment; an interview to find out what is the matter is not yet treatment. */
export const isTreatment = ({ body }: NoteDocument): boolean =>
  findServiceCode(body.serviceCode ?? '')?.kind !== 'evaluation';

export const isCrisis = ({ body }: NoteDocument): boolean =>
  body.modality === 'crisis' || findServiceCode(body.serviceCode ?? '')?.kind === 'crisis';

/** Every note of a treatment session, signed or not. */
export const treatmentNotes = (chart: Chart): Subject<NoteDocument>[] =>
  documentsAsSubjects(all(chart, 'progress-note').filter(isTreatment));

/** Every piece of work of every treatment session. */
export const piecesOfWork = (chart: Chart): Subject<Work>[] =>
  all(chart, 'progress-note')
    .filter(isTreatment)
    .flatMap(note => each(note, 'work'));

/** The day of a session as one says it. */
export const sessionDay = (note: NoteDocument, chart: Chart): string =>
  dayInWords(documentDate(note), chart.today);
