import { z } from 'zod';
import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { chosen } from '../../gather/chosen.ts';
import { isEmpty } from '../../kit/empty.ts';
import { defineRule } from '../../kit/rule.ts';
import { tellsTelehealth } from '../../language/tells-telehealth.ts';
import { lastBy } from '../../last-by.ts';
import { perList } from '../../remembered.ts';
import { addMonths } from '../../time/add-months.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, everyNote, notesThat } from './treatment-notes.ts';

const isRemote = ({ body }: NoteDocument): boolean => body.place === 'video' || body.place === 'phone';

const remoteNotes = chosen(everyNote, isRemote);

const heldTogether = chosen(everyNote, note => note.body.place !== undefined && !isRemote(note));
const keptTogether = chosen(
  (chart: Chart) => all(chart, 'appointment'),
  ({ body }) => body.status === 'kept' && !isEmpty(body.place) && !/video|phone|tele/i.test(body.place ?? ''),
);
const lastDayOf = perList((documents: readonly ChartDocument[]) =>
  lastBy(documents.map(documentDate).toSorted(), day => day),
);

/** The last day up to one on which they met in one room, by note or by the calendar. */
const lastTogether = (chart: Chart, day: string): string | undefined =>
  [heldTogether(chart), keptTogether(chart)]
    .map(documents => lastDayOf(documents)(day))
    .filter(on => on !== undefined)
    .toSorted()
    .at(-1);

interface Cadence {
  readonly enforceInPerson: boolean;
  readonly inPersonMonthsBefore: number;
  readonly inPersonEveryMonths: number;
}

/** The months in which a meeting in one room was due before a remote session and none was held. */
function monthsApart(note: NoteDocument, chart: Chart, cadence: Cadence): number | undefined {
  if (!cadence.enforceInPerson) return undefined;
  const isFirst = remoteNotes(chart)[0] === note;
  const months = isFirst ? cadence.inPersonMonthsBefore : cadence.inPersonEveryMonths;
  const day = documentDate(note);
  const last = lastTogether(chart, day);
  return last !== undefined && last >= addMonths(day, -months) ? undefined : months;
}

/** What the statement leaves out; the means of a telephone call is the telephone. */
function leftOut({ body }: NoteDocument): string[] {
  const statement = body.telehealthStatement ?? '';
  const isTold = {
    'where the client was': tellsTelehealth.clientPlace(statement).holds,
    'where you were': tellsTelehealth.clinicianPlace(statement).holds,
    'by what means you met': body.place === 'phone' || tellsTelehealth.link(statement).holds,
  };
  return Object.entries(isTold).flatMap(([what, told]) => (told ? [] : [what]));
}

const saysWhyNoPicture = ({ body }: NoteDocument): boolean =>
  !isEmpty(body.noVideoReason) || tellsTelehealth.noPicture(body.telehealthStatement ?? '').holds;

export const telehealthElements = defineRule({
  id: 'note.telehealth-elements',
  messages: {
    nothing: 'The session of {day} was held at a distance, and the note does not say how and where.',
    leftOut: 'In the telehealth statement of {day} I could not find {what}.',
    noVideo: 'The session of {day} was held by phone, and I could not find why not by video.',
    apart: 'No meeting in one room stands in the {months} months before the session of {day} at a distance.',
  },
  restsOn: { leftOut: 'reading', noVideo: 'reading' },
  parameters: z.object({
    enforceInPerson: z.boolean(),
    inPersonMonthsBefore: z.number(),
    inPersonEveryMonths: z.number(),
  }),
  subjects: notesThat(isRemote),

  check(note, { chart, parameters, fail }) {
    const day = sessionDay(note, chart);
    const isSilent = isEmpty(note.body.telehealthStatement);
    const where = { at: ['telehealthStatement'] };
    const months = monthsApart(note, chart, parameters);
    return [
      ...(isSilent
        ? [fail('nothing', { day }, where)]
        : leftOut(note).map(what => fail('leftOut', { day, what }, where))),
      ...(note.body.place === 'phone' && !saysWhyNoPicture(note)
        ? [fail('noVideo', { day }, { at: ['noVideoReason'] })]
        : []),
      ...(months === undefined ? [] : [fail('apart', { day, months }, { at: ['place'] })]),
    ];
  },
});
