import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';

const head = { episode: 'episode-1', author: 'lindqvist' } as const;
const thursday = { by: 'lindqvist', time: '16:00', minutes: 45 } as const;

/** What was not therapy: a missed hour, a call, the supervisor’s advice, an addition to the safety plan. */
export const kezContacts = (day: Day): SampleDocument[] => [
  arrangedAppointment(day, {
    ...thursday,
    key: 'evaluation-appointment',
    on: -169,
    minutes: 75,
    status: 'kept',
    serviceCode: '90791',
    billed: true,
    place: 'office',
  }),
  arrangedAppointment(day, { ...thursday, key: 'missed-appointment', on: -141, status: 'missed' }),
  {
    ...head,
    key: 'contact-missed',
    type: 'contact-note',
    writtenOn: -141,
    time: '16:22',
    signed: { on: -141, time: '16:48', coSignedBy: { by: 'osei', on: -140, time: '09:05' } },
    body: {
      kind: 'missed',
      contactOn: day(-141),
      contactAt: '16:15',
      minutes: 7,
      withWhom: 'Client by phone, after her grandmother woke her',
      reason: 'Did not come at four; asleep at home after school.',
      missedBy: 'client',
      outreach:
        'Called Kez at 4:15, then her grandmother, who was at work and called home; spoke with Kez at 4:31.',
      content:
        'Apologized several times. Told her it belongs to what we are working on. Asked about safety: no wish to be dead this week.',
      followUp: 'Next Thursday at four; no charge for a first missed hour.',
    },
  },
  {
    ...head,
    key: 'addendum-safety-plan',
    type: 'addendum',
    about: 'safety-plan',
    writtenOn: -106,
    time: '17:08',
    signed: { on: -106, time: '17:16', coSignedBy: { by: 'osei', on: -106, time: '19:22' } },
    body: {
      writtenOn: day(-106),
      added:
        'Warning sign added by Kez: “I text ‘it’s fine’ and it isn’t.” Step 4: cousin stays in the house through Sunday. Copy re-written by her, kept on the mirror; her grandmother has one.',
      reason: 'Passive thoughts of death came back after the missed visit; the plan was gone through today.',
    },
  },
  {
    ...head,
    key: 'contact-check-in',
    type: 'contact-note',
    writtenOn: -105,
    time: '16:14',
    signed: { on: -105, time: '16:26', coSignedBy: { by: 'osei', on: -102, time: '12:55' } },
    body: {
      kind: 'communication',
      contactOn: day(-105),
      contactAt: '16:00',
      minutes: 11,
      withWhom: 'Client by phone; guardian for two minutes at the end, Kez listening',
      reason: 'Call agreed yesterday after the positive screen.',
      content:
        '“Slept. Cousin’s here. Not black, just tired.” No wish to be dead last night or today. Grandmother has the keys to the medicine box on her.',
      followUp: 'Session Thursday; Kez texts “yellow” to her cousin if needed, 988 at night.',
    },
  },
  {
    ...head,
    key: 'contact-supervision',
    type: 'contact-note',
    writtenOn: -102,
    time: '12:40',
    signed: { on: -102, time: '12:52', coSignedBy: { by: 'osei', on: -102, time: '12:56' } },
    body: {
      kind: 'consultation',
      contactOn: day(-102),
      contactAt: '12:00',
      minutes: 35,
      withWhom: 'Supervisor, Dr. Osei',
      reason:
        'Setback with passive thoughts of death: is weekly outpatient care still enough, and what to do with the Sunday calls.',
      diagnoses: ['kez-dx'],
      problems: ['kez-p-mood', 'kez-p-home'],
      content:
        'Reviewed PHQ-9, ASQ, safety plan and the call. Agreed that outpatient care is enough while she uses the plan and tells; twice a week if item 9 rises or she stops telling. Work on anger at the mother before problem-solving; short calls by her own clock. Medication consult to be offered to Kez and her guardian if PHQ-9 is still 15 in three weeks.',
      followUp: 'Bring next PHQ-9 to supervision on the Monday after; ask about safety every session.',
    },
  },
  {
    ...head,
    key: 'process-anger',
    type: 'process-note',
    writtenOn: -99,
    time: '17:20',
    signed: { on: -99, time: '17:28' },
    body: {
      writtenOn: day(-99),
      about: [document('note-8'), 'kez-g-home'],
      thoughts:
        'I wanted to call the mother myself. Rescuing Kez from waiting would make me one more adult who decides over her head. When she reassures me I feel relieved, which is probably what her mother feels.',
      forSupervision: 'How to stay on the side of her anger without taking sides against the mother.',
    },
  },
  arrangedAppointment(day, {
    ...thursday,
    key: 'next-appointment',
    on: 13,
    writtenOn: -15,
    time: '16:50',
    status: 'planned',
  }),
];
