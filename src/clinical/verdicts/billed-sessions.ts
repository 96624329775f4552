import type { Chart, ChartDocument } from '../chart.ts';
import { all } from '../chart.ts';
import { findServiceCode } from '../codes/service-codes.ts';
import { documentDate } from '../document-date.ts';
import { sessionMinutes } from '../rules/note/session-minutes.ts';

type Appointment = ChartDocument<'appointment'>;
type Note = ChartDocument<'progress-note'>;

/** A service for which money was or will be asked, and the documents that tell of it. */
export interface BilledSession {
  readonly day: string;
  /** As it was written down, modifiers and all. */
  readonly code: string;
  /** Of therapy where the note tells, else as arranged. */
  readonly minutes?: number;
  readonly appointment?: Appointment;
  readonly toldIn: readonly ChartDocument[];
}

const isService = (code: string | undefined): boolean => findServiceCode(code ?? '') !== undefined;
const isEvaluation = (code: string | undefined): boolean =>
  findServiceCode(code ?? '')?.kind === 'evaluation';

/**
 * The sessions of an episode that ask for money: appointments that say so, and signed notes with a service code of which no appointment
 * says otherwise, oldest first.
 */
export function billedSessions(chart: Chart): BilledSession[] {
  const notes = Map.groupBy(all(chart, 'progress-note'), documentDate);
  const evaluations = Map.groupBy(chart.documents.filter(isOfEvaluation), documentDate);
  const arranged = all(chart, 'appointment').filter(
    ({ body }) => body.status === 'kept' || (body.billed === true && isService(body.serviceCode)),
  );
  const ofAppointments = arranged.flatMap(appointment => {
    const told = toldOf(appointment, notes, evaluations);
    const { billed, serviceCode } = appointment.body;
    return billed === true && isService(serviceCode) ? [sessionOf(told, appointment)] : [];
  });
  const ofNotes = [...notes.values()].flat().flatMap(note => {
    const isClaim = note.status === 'signed' && isService(note.body.serviceCode);
    return isClaim ? [sessionOf([note])] : [];
  });
  return [...ofAppointments, ...ofNotes].toSorted((one, other) => one.day.localeCompare(other.day));
}

/** What tells of an appointment: a note of that day, which then tells of no other; of an evaluation also what it led to. */
function toldOf(
  appointment: Appointment,
  notes: Map<string, Note[]>,
  evaluations: ReadonlyMap<string, ChartDocument[]>,
): readonly ChartDocument[] {
  const day = documentDate(appointment);
  const code = appointment.body.serviceCode;
  const left = notes.get(day) ?? [];
  const sameCode = left.find(({ body }) => body.serviceCode === code);
  const evaluation = isEvaluation(code) && !sameCode ? evaluations.get(day) : undefined;
  if (evaluation) return evaluation;

  const note = sameCode ?? left[0];
  if (!note) return [];
  notes.set(
    day,
    left.filter(other => other !== note),
  );
  return [note];
}

const isOfEvaluation = ({ type, status }: ChartDocument): boolean =>
  status === 'signed' && ['intake', 'assessment', 'diagnosis'].includes(type);

function sessionOf(toldIn: readonly ChartDocument[], appointment?: Appointment): BilledSession {
  const note = toldIn.find(document => document.type === 'progress-note');
  const minutes = (note && therapyMinutes(note)) ?? appointment?.body.minutes;
  const [told] = toldIn;
  return {
    day: appointment ? documentDate(appointment) : told ? documentDate(told) : '',
    code: appointment?.body.serviceCode ?? note?.body.serviceCode ?? '',
    ...(minutes !== undefined && { minutes }),
    ...(appointment && { appointment }),
    toldIn,
  };
}

function therapyMinutes(note: Note): number | undefined {
  const minutes = sessionMinutes(note);
  return minutes === undefined ? undefined : Math.max(0, minutes - (note.body.otherMinutes ?? 0));
}
