import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { RecordRequest } from './record-requests.ts';
import { recordRequests } from './record-requests.ts';

const parameters = z.object({
  accessDays: z.number(),
  accessExtensionDays: z.number(),
  amendmentDays: z.number(),
  amendmentExtensionDays: z.number(),
});
type Parameters = z.infer<typeof parameters>;

function dueOn({ asks, receivedOn, isExtended }: RecordRequest, given: Parameters): string {
  const [days, more] =
    asks === 'access'
      ? [given.accessDays, given.accessExtensionDays]
      : [given.amendmentDays, given.amendmentExtensionDays];
  return addDays(receivedOn, isExtended ? days + more : days);
}

const wishes = { access: 'to see the record', amendment: 'to have the record changed' } as const;

const isRefused = ({ answeredIn }: RecordRequest): boolean =>
  answeredIn?.body.answer === 'refused' || answeredIn?.body.answer === 'partly';

export const patientRequestOnTime = defineRule({
  id: 'record.patient-request-on-time',
  standsIn: ['contact-note'],
  messages: {
    open: 'The client asked on {day} {wish}; nothing tells of an answer, which was due by {due}.',
    late: 'The client asked on {day} {wish}; the answer came on {answered} and was due by {due}.',
    noGround: 'The wish of {day} {wish} was refused, at least in part, and the ground is not written down.',
  },
  parameters,
  pointsElsewhere: true,

  subjects: chart =>
    recordRequests(chart).map(value => ({
      value,
      place: { document: value.note.id, type: value.note.type, path: [] },
    })),

  check(request, { chart, parameters: given, fail }) {
    const { asks, receivedOn, answeredOn, answeredIn } = request;
    const dueDay = dueOn(request, given);
    const due = dayInWords(dueDay, chart.today);
    const words = { day: dayInWords(receivedOn, chart.today), wish: wishes[asks] };
    if (answeredOn === undefined)
      return chart.today > dueDay
        ? fail('open', { ...words, due }, { at: ['answer'], evenInDraft: true })
        : undefined;

    const answered = dayInWords(answeredOn, chart.today);
    const late = answeredOn > dueDay ? [fail('late', { ...words, answered, due })] : [];
    if (!answeredIn || !isRefused(request) || answeredIn.body.refusalGround?.trim()) return late;
    const place = { document: answeredIn.id, type: answeredIn.type, path: ['refusalGround'] };
    return [...late, fail('noGround', words, { place })];
  },
});
