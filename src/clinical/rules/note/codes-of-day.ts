import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { findServiceCode, serviceCodesIn } from '../../codes/service-codes.ts';
import { documentDate } from '../../document-date.ts';
import { filedUnder } from '../../gather/filed-under.ts';
import { perChart } from '../../remembered.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { everyNote } from './treatment-notes.ts';

type Coded = NoteDocument | ChartDocument<'appointment'>;

const clinicianDay = (one: Coded): string => `${documentDate(one)} ${one.author.id}`;

/** The codes that were written down for one note or appointment, a code as often as it is multiplied (`90834 x2`). */
export const codesOf = ({ body }: Coded): string[] =>
  serviceCodesIn(body.serviceCode ?? '').flatMap(code => {
    const times = new RegExp(`${code}\\s*[x×*]\\s*(\\d)`, 'i').exec(body.serviceCode ?? '')?.[1] ?? '1';
    return Array.from({ length: Number(times) }, () => code);
  });

export const isMedicalVisit = (code: string): boolean => /^99\d{3}$/.test(code);

/** Individual therapy by the clock, of which one unit a day may be billed. */
export const isTimedTherapy = (code: string): boolean => {
  const service = findServiceCode(code);
  return service?.kind === 'psychotherapy' && service.isTimed && /^\d/.test(code);
};

/** The first diagnostic interview, whoever held it. */
export const isInterview = (code: string): boolean => /^9079[12]$/.test(code);

const notesOn = filedUnder(everyNote, note => [clinicianDay(note)]);
const keptOn = filedUnder(
  (chart: Chart) => all(chart, 'appointment'),
  contact => (contact.body.status === 'kept' ? [clinicianDay(contact)] : []),
);

/** All notes that one clinician wrote of one day. */
export const notesOfDay = (note: NoteDocument, chart: Chart): readonly NoteDocument[] =>
  notesOn(chart, clinicianDay(note));

/**
 * All codes of a clinician's day with this client. Where several contacts were kept, the calendar counts too, since a first interview
 * may have its story in the assessment instead of a note.
 */
export function codesOfDay(note: NoteDocument, chart: Chart): readonly string[] {
  const day = clinicianDay(note);
  const known = codesByDay(chart);
  let codes = known.get(day);
  if (!codes) {
    const kept = keptOn(chart, day);
    codes = [...notesOfDay(note, chart), ...(kept.length > 1 ? kept : [])].flatMap(codesOf);
    known.set(day, codes);
  }
  return codes;
}
const codesByDay = perChart((): Map<string, readonly string[]> => new Map());
