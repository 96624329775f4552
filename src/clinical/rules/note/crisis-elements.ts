import { z } from 'zod';
import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { filedUnder } from '../../gather/filed-under.ts';
import { isEmpty } from '../../kit/empty.ts';
import { defineRule } from '../../kit/rule.ts';
import { tellsCrisis } from '../../language/tells-crisis.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { isCrisis, sessionDay, notesThat } from './treatment-notes.ts';

type Appointment = ChartDocument<'appointment'>;

const appointmentsOn = filedUnder(
  (chart: Chart) => all(chart, 'appointment'),
  appointment => [documentDate(appointment)],
);

/** The appointment of a crisis that was arranged so far ahead that it looks routine; a full day is left for time zones. */
function arrangedAhead(note: NoteDocument, chart: Chart, scheduledHours: number): Appointment | undefined {
  const [only, another] = appointmentsOn(chart, documentDate(note));
  if (!only || another) return undefined;
  const hours = (daysBetween(only.createdAt.slice(0, 10), documentDate(note)) - 1) * 24;
  return hours >= scheduledHours ? only : undefined;
}

const tellsTrigger = ({ body }: NoteDocument): boolean =>
  !isEmpty(body.crisisTrigger) ||
  !isEmpty(body.somethingElseDetail) ||
  tellsCrisis.urgency([body.selfReport, body.betweenSessions, body.riskDetail].join('\n')).holds;

const wasRiskAssessed = ({ body }: NoteDocument): boolean =>
  body.risk === 'denied' || (body.risk === 'found' && !isEmpty(body.riskDetail));

/** Where a note may tell how it ended; what was done since the last session or is told of the past does not count. */
const tellsOutcome = ({ body }: NoteDocument): boolean =>
  !isEmpty(body.crisisOutcome) ||
  tellsCrisis.disposition(
    [
      ...body.work.flatMap(({ done, response }) => [done, response]),
      body.somethingElseDetail,
      body.riskDetail,
      body.homework,
      body.nextFocus,
      body.planChange,
    ].join('\n'),
  ).holds;

/** The elements that are missing, as one says it, each with the field that would hold it. */
function missingFrom(note: NoteDocument): [what: string, field: string][] {
  const { body } = note;
  const has = {
    'how the client was (mental status)':
      body.mentalStatus.length > 0 || tellsCrisis.mentalStatus(body.observation ?? '').holds,
    'how great the risk was': wasRiskAssessed(note),
    'what was done to calm the crisis':
      body.work.some(({ done }) => !isEmpty(done)) ||
      !isEmpty(body.somethingElseDetail) ||
      !isEmpty(body.riskDetail),
    'how it ended and where the client went': tellsOutcome(note),
  };
  const fields = ['mentalStatus', 'risk', 'work', body.modality === 'crisis' ? 'crisisOutcome' : 'nextFocus'];
  return Object.entries(has).flatMap(([what, isTold], nth) => (isTold ? [] : [[what, fields[nth] ?? '']]));
}

export const crisisElements = defineRule({
  id: 'note.crisis-elements',
  messages: {
    noTrigger: 'The crisis note of {day} does not say what brought the crisis on.',
    arranged:
      'The crisis session of {day} had been arranged on {arranged}, and the note does not say what made it urgent.',
    missing: 'In the crisis note of {day} I could not find {what}.',
  },
  restsOn: { noTrigger: 'reading', arranged: 'reading', missing: 'reading' },
  parameters: z.object({ scheduledHours: z.number() }),
  subjects: notesThat(isCrisis),

  check(note, { chart, parameters: { scheduledHours }, fail }) {
    const day = sessionDay(note, chart);
    const missing = missingFrom(note).map(([what, field]) => fail('missing', { day, what }, { at: [field] }));
    if (tellsTrigger(note)) return missing;

    const where = { at: [note.body.modality === 'crisis' ? 'crisisTrigger' : 'modality'] };
    const ahead = arrangedAhead(note, chart, scheduledHours);
    const arranged = dayInWords(ahead?.createdAt.slice(0, 10) ?? '', chart.today);
    return [
      ahead ? fail('arranged', { day, arranged }, where) : fail('noTrigger', { day }, where),
      ...missing,
    ];
  },
});
