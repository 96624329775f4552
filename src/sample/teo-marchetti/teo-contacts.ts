import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';

const head = { episode: 'episode-1', author: 'achterberg' } as const;
const tuesday = { by: 'achterberg', time: '15:30' } as const;

/** The evaluation and the other dates on the calendar, the school, and what parents allowed. */
export const teoContacts = (day: Day): SampleDocument[] => [
  arrangedAppointment(day, {
    ...tuesday,
    key: 'evaluation-appointment',
    on: -136,
    minutes: 75,
    status: 'kept',
    serviceCode: '90791',
    billed: true,
    place: 'office',
  }),
  {
    ...head,
    key: 'release-school',
    type: 'release',
    writtenOn: -101,
    time: '16:26',
    signed: { on: -101, time: '16:31' },
    body: {
      direction: 'both',
      recipient: 'School counselor, Fulton Street Elementary School',
      purpose:
        'So that mornings, nurse visits and the way back to class are handled the same way at school as at home.',
      scope: ['treatment-plan', 'contact-note'],
      scopeDetail:
        'The school goal and the ladder only; nothing about the father’s health or the family’s history.',
      from: day(-101),
      expiresOn: day(200),
      signedBy: 'Mother and father',
      relation: 'parent',
      signedOn: day(-101),
      statements: ['revocation', 'conditioning', 'redisclosure'],
    },
  },
  arrangedAppointment(day, {
    ...tuesday,
    key: 'fever-appointment',
    on: -94,
    minutes: 45,
    status: 'cancelled',
  }),
  {
    ...head,
    key: 'contact-fever',
    type: 'contact-note',
    writtenOn: -94,
    time: '08:12',
    signed: { on: -94, time: '08:19' },
    body: {
      kind: 'cancelled',
      contactOn: day(-94),
      contactAt: '07:50',
      minutes: 6,
      withWhom: 'Mother, by phone',
      reason: 'Teo has a fever of 102 since Sunday.',
      missedBy: 'client',
      outreach: 'Took the call; offered next Tuesday and a call if school mornings slip after the fever.',
      content:
        'Mother worries that a week at home will undo the mornings. Told her to be as close as he needs while ill.',
      followUp: 'Session next Tuesday; plan for the return to school there.',
    },
  },
  {
    ...head,
    key: 'contact-school',
    type: 'contact-note',
    writtenOn: -81,
    time: '13:20',
    signed: { on: -81, time: '13:41' },
    body: {
      kind: 'coordination',
      contactOn: day(-81),
      contactAt: '13:00',
      minutes: 18,
      withWhom: 'School counselor, under the release signed by both parents',
      reason: 'Nine visits to the nurse and several early pick-ups; the school asked what helps.',
      content:
        'Explained the ladder and the fixed good-bye. Agreed: the counselor greets him at the plant by the office with a fist bump instead of walking him in; the nurse offers fifteen minutes’ rest and then class; no call home unless fever or vomiting. She reports he is “first in line” once inside.',
      followUp: 'She will send the attendance sheet every second Friday; parents told by me tomorrow.',
    },
  },
  {
    ...head,
    key: 'consent-telehealth',
    type: 'consent',
    writtenOn: -80,
    time: '11:51',
    signed: { on: -80, time: '11:58' },
    body: {
      kind: 'telehealth',
      explained:
        'What video is good and not good for, that nothing is recorded, what happens if the connection fails or someone is in danger, that the office remains open to them instead.',
      givenBy: 'Mother and father, each from their workplace',
      relation: 'parent',
      givenOn: day(-80),
      method: 'electronic',
    },
  },
  {
    ...head,
    key: 'disclosure-school',
    type: 'disclosure',
    writtenOn: -80,
    time: '09:04',
    signed: { on: -80, time: '09:09' },
    body: {
      disclosedOn: day(-80),
      recipient: 'School counselor, Fulton Street Elementary School',
      what: 'One page: the school goal in Teo’s words, the ladder and the agreed morning steps.',
      purpose: 'Same steps at school as at home.',
      ground: 'release',
      release: document('release-school'),
      how: 'Secure mail',
    },
  },
  arrangedAppointment(day, {
    ...tuesday,
    key: 'next-appointment',
    on: 11,
    writtenOn: -10,
    time: '16:24',
    minutes: 45,
    status: 'planned',
  }),
];
