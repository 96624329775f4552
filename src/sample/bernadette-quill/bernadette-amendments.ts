import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const head = { episode: 'episode-1', author: 'marsh' } as const;

const fromTheCustodian = (day: Day): SampleDocument => ({
  ...head,
  key: 'contact-custodian',
  type: 'contact-note',
  writtenOn: -109,
  time: '14:10',
  signed: { on: -109, time: '14:19' },
  body: {
    kind: 'coordination',
    contactOn: day(-109),
    contactAt: '13:50',
    minutes: 12,
    withWhom: 'Custodian of the former practice’s records, under the release',
    reason: 'Plan and summary of the earlier treatment.',
    content: 'Last plan and summary promised by mail within four weeks; session notes not asked for.',
    followUp: 'Ask again if nothing has come in four weeks.',
  },
});

const dentistDay = (day: Day): SampleDocument => ({
  ...head,
  key: 'contact-cancelled',
  type: 'contact-note',
  writtenOn: -36,
  time: '15:02',
  signed: { on: -36, time: '15:07' },
  body: {
    kind: 'cancelled',
    contactOn: day(-36),
    contactAt: '14:50',
    minutes: 4,
    withWhom: 'Client, by phone',
    reason: 'Broke a tooth; the dentist has tomorrow at nine.',
    missedBy: 'client',
    outreach: 'She called the day before; next open Friday given.',
    content: 'Sleep window kept on five nights of six. No worry about the call itself, she remarked.',
    followUp: 'Session in a week.',
  },
});

const whyThePlanWasLate = (day: Day): SampleDocument => ({
  ...head,
  key: 'late-entry-plan',
  type: 'late-entry',
  about: 'plan-1',
  writtenOn: -74,
  time: '18:20',
  signed: { on: -74, time: '18:33' },
  body: {
    writtenOn: day(-74),
    concernsOn: day(-119),
    entry:
      'The plan was begun on the day of the first session and its two aims were agreed by word of mouth a week later. It stayed a draft while I waited for the former plan, which never came. The sessions of the fifth to seventh week were held without a signed plan in force. It has not been back-dated.',
    source: 'Calendar and the draft itself',
    reason: 'Found while preparing the chart for the quarterly check.',
  },
});

const whyTheNoteWasLate = (day: Day): SampleDocument => ({
  ...head,
  key: 'late-entry-note',
  type: 'late-entry',
  about: 'note-8',
  writtenOn: -56,
  time: '16:42',
  signed: { on: -56, time: '16:50' },
  body: {
    writtenOn: day(-56),
    concernsOn: day(-63),
    entry:
      'The note of this session was written a week later from handwritten notes made within the hour; nothing was added from later knowledge.',
    source: 'Handwritten notes of the same morning',
    reason: 'I was ill from that afternoon until today.',
  },
});

const whichRoutes = (day: Day): SampleDocument => ({
  ...head,
  key: 'correction-routes',
  type: 'correction',
  about: 'note-5',
  writtenOn: -84,
  time: '10:05',
  signed: { on: -84, time: '10:09' },
  body: {
    writtenOn: day(-84),
    where: 'What we worked on, progress in a sentence',
    wrong: 'One call or fewer on two routes of three on four workdays of five.',
    right: 'One call or fewer on two routes of three on three workdays of five.',
    reason: 'She brought her radio log today; I had misheard the number of days.',
  },
});

/** What was said late, put right or arranged otherwise. */
export const bernadetteAmendments = (day: Day): SampleDocument[] => [
  fromTheCustodian(day),
  whichRoutes(day),
  whyThePlanWasLate(day),
  whyTheNoteWasLate(day),
  arrangedAppointment(day, {
    ...{ key: 'cancelled-appointment', by: 'marsh', on: -35, writtenOn: -49, time: '09:00', minutes: 45 },
    status: 'cancelled',
  }),
  dentistDay(day),
  arrangedAppointment(day, {
    ...{ key: 'next-appointment', by: 'marsh', on: 14, writtenOn: -7, time: '09:00', minutes: 45 },
    ...{ status: 'planned', serviceCode: '90834', place: 'office' },
  }),
];
