import type { Chart, ChartDocument } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { ContactNote } from '../../documents/contact-note.ts';
import { perChart } from '../../remembered.ts';

type Note = ChartDocument<'contact-note'>;
type Asked = NonNullable<ContactNote['requestFor']>;

/** Something that the client asked about the record, and what came of it. */
export interface RecordRequest {
  readonly note: Note;
  readonly asks: Asked;
  /** `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly answeredOn?: string;
  /** The note that tells the answer. */
  readonly answeredIn?: Note;
  /** Whether the client was told in writing that it takes longer. */
  readonly isExtended: boolean;
}

const isExtended = ({ body }: Note): boolean => Boolean(body.laterReason?.trim());

function asked(note: Note, asks: Asked): RecordRequest {
  const receivedOn = documentDate(note);
  const { answer, answeredOn = receivedOn } = note.body;
  const request = { note, asks, receivedOn, isExtended: isExtended(note) };
  return answer === undefined ? request : { ...request, answeredOn, answeredIn: note };
}

/** Whether a note tells a request and its later answer in one, as a draft does that waited for it. */
const tellsBoth = (note: Note): boolean =>
  note.body.answer !== undefined && (note.body.answeredOn ?? '') > documentDate(note);

/** The requests of one kind: a note after an open one tells of its answer, or that it takes longer. */
function requestsFor(chart: Chart, asks: Asked): RecordRequest[] {
  const requests: RecordRequest[] = [];
  const notes = all(chart, 'contact-note')
    .filter(({ body }) => body.kind === 'record-request' && body.requestFor === asks)
    .toSorted((a, b) => documentDate(a).localeCompare(documentDate(b)));
  let open: number | undefined;
  for (const note of notes) {
    const before = open === undefined ? undefined : requests[open];
    if (before === undefined || open === undefined || tellsBoth(note)) {
      if (note.body.answer === undefined) open = requests.length;
      requests.push(asked(note, asks));
    } else if (note.body.answer !== undefined) {
      const answeredOn = note.body.answeredOn ?? documentDate(note);
      requests[open] = { ...before, answeredOn, answeredIn: note };
      open = undefined;
    } else if (isExtended(note)) requests[open] = { ...before, isExtended: true };
  }
  return requests;
}

/** The days on which the client got what they had asked for, as the account of disclosures tells it. */
const handedOut = (chart: Chart): string[] =>
  signed(chart, 'disclosure')
    .filter(({ body }) => body.ground === 'client')
    .map(documentDate)
    .sort();

/** What the client asked to see or to have changed, with the answers. */
export const recordRequests = perChart((chart: Chart): RecordRequest[] => {
  const days = handedOut(chart);
  const access = requestsFor(chart, 'access').map(request => {
    const answeredOn = request.answeredOn ?? days.find(day => day >= request.receivedOn);
    return answeredOn === undefined ? request : { ...request, answeredOn };
  });
  return [...access, ...requestsFor(chart, 'amendment')];
});
