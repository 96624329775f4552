import { arrangedAppointment } from '../arranged-appointment.ts';
import { keptSession } from '../kept-session.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const head = { episode: 'episode-1', author: 'marsh' } as const;
const wednesday = { by: 'marsh', time: '11:00', minutes: 45 } as const;

/** The one session that was written down; signed eight days later, with nothing to say why. */
const sixInTheEvening = (day: Day): SampleDocument[] =>
  keptSession(day, {
    key: 'note-1',
    by: 'marsh',
    on: -114,
    from: '11:06',
    to: '11:49',
    serviceCode: '90834',
    arranged: ['11:00', 45],
    signed: { on: -106, time: '19:12' },
    note: {
      modality: 'individual',
      present: 'Client',
      place: 'office',
      diagnoses: ['wren-dx'],
      work: [
        {
          id: 'wren-w1',
          objective: 'wren-o-time',
          intervention: 'wren-x-worry',
          done: 'Emptied the week’s worries from her phone onto cards, had her sort them into “can act on today” and “maybe,” solved one of the first kind to the end (the form for the landlord), and set a fixed half hour at six for the second.',
          why: 'She treats all worries as urgent; separating them gives her planning something to hold and the rest a time.',
          response:
            'Sorted fast, eleven “maybe” to three “today,” and laughed, “I’ve been on call for eleven maybes.” Doubted that worry would wait until six; agreed to try four days. Filled in the form on the spot.',
          rating: 2,
          progress: 'First try; no day kept yet.',
        },
      ],
      observation:
        'Came seven minutes late from an early shift, in scrubs. Foot still while sorting, tapping again when her phone buzzed; she looked each time and put it back.',
      selfReport: '“If I stop thinking about it, that’s when it happens. I know how that sounds.”',
      symptoms: ['wren-s-worry', 'wren-s-tense'],
      betweenSessions: 'One sick day on Monday.',
      risk: 'denied',
      homework: 'Half hour at six, four days; log by emoji.',
      nextFocus: 'How the half hour went.',
      nextOn: day(-107),
      purpose: 'reduce-symptoms',
      purposeSupport: 'Worry for hours a day and poor sleep led to another sick day.',
    },
  });

const missed = (day: Day, on: number, contact: SampleDocument): SampleDocument[] => [
  arrangedAppointment(day, { ...wednesday, key: `${contact.key}-appointment`, on, status: 'missed' }),
  contact,
];

const firstMissed = (day: Day): SampleDocument[] =>
  missed(day, -100, {
    ...head,
    key: 'missed-1',
    type: 'contact-note',
    writtenOn: -100,
    time: '11:31',
    signed: { on: -100, time: '11:40' },
    body: {
      kind: 'missed',
      contactOn: day(-100),
      contactAt: '11:20',
      minutes: 4,
      withWhom: 'Voicemail of the client',
      reason: 'Did not come and had not cancelled.',
      missedBy: 'client',
      outreach:
        'Called at 11:20, left a message with two other times this week; text at 2 p.m. by the agreed number.',
      content: 'No answer on either. Nothing in the last session pointed to danger.',
      followUp: 'Call again on Friday if she has not answered.',
    },
  });

const secondMissed = (day: Day): SampleDocument[] =>
  missed(day, -93, {
    ...head,
    key: 'missed-2',
    type: 'contact-note',
    writtenOn: -93,
    time: '11:40',
    signed: { on: -93, time: '11:52' },
    body: {
      kind: 'missed',
      contactOn: day(-93),
      contactAt: '11:25',
      minutes: 6,
      withWhom: 'Client, by text, one exchange',
      reason: 'Second missed session in a row.',
      missedBy: 'client',
      outreach: 'Call at 11:25 to voicemail; text answered at 11:33. Offered video and evenings.',
      content:
        '“Shifts are crazy, mom’s back in hospital, I’ll call.” Asked whether she is safe: “yes just tired, promise.”',
      followUp: 'Letter with a kept place until the end of the month.',
    },
  });

const letter = (day: Day): SampleDocument => ({
  ...head,
  key: 'contact-letter',
  type: 'contact-note',
  writtenOn: -86,
  time: '17:05',
  signed: { on: -86, time: '17:11' },
  body: {
    kind: 'communication',
    contactOn: day(-86),
    minutes: 10,
    withWhom: 'Client, by letter',
    reason: 'No call since; close with care or begin again.',
    content:
      'Wrote that her place is kept for three weeks, that stopping is allowed and needs no reason, how to come back, the crisis line 988 and two practices with evening hours.',
    followUp: 'Close the episode if nothing is heard within three weeks.',
  },
});

/** Sessions kept, one of them without a note, sessions missed, and how she was sought. */
export const wrenContacts = (day: Day): SampleDocument[] => [
  ...sixInTheEvening(day),
  arrangedAppointment(day, {
    ...wednesday,
    key: 'third-appointment',
    on: -107,
    status: 'kept',
    serviceCode: '90834',
    billed: true,
    place: 'office',
  }),
  ...firstMissed(day),
  ...secondMissed(day),
  letter(day),
];
