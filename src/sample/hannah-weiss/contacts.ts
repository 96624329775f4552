import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';
import { signedWithSupervisor } from './signed-with-supervisor.ts';

const missed = (day: Day): SampleDocument[] => [
  arrangedAppointment(day, {
    ...{ key: 'missed-1-appointment', by: 'lindqvist', on: -60, time: '09:00', minutes: 50 },
    ...{ status: 'missed', serviceCode: '90834', place: 'office' },
  }),
  {
    ...{ key: 'contact-1', type: 'contact-note', episode: 'episode-1', author: 'lindqvist' },
    ...{ writtenOn: -60, time: '09:40', ...signedWithSupervisor(-60, '09:52', [-59, '08:30']) },
    body: {
      kind: 'missed',
      contactOn: day(-60),
      contactAt: '09:22',
      minutes: 11,
      withWhom: 'Client, by telephone',
      reason: 'She had turned back three times to check the stove and gave up on the way.',
      missedBy: 'client',
      outreach: 'Called at 9:22; she answered from the car, crying, on the shoulder near her street.',
      content:
        'Brief call, no therapy: safe place to park, home or work next. Denied any thought of harming herself. I said that a missed morning is part of what we treat and not a mark against her; fee waived once by rule of the practice.',
      followUp:
        'She drives to work without going back. Next Monday we meet at her home, at the stove; she agreed at once.',
    },
  },
];

const consulted = (day: Day): SampleDocument => ({
  ...{ key: 'contact-2', type: 'contact-note', episode: 'episode-1', author: 'lindqvist' },
  ...{ writtenOn: -58, time: '15:10', ...signedWithSupervisor(-58, '15:31', [-58, '17:02']) },
  body: {
    kind: 'consultation',
    contactOn: day(-58),
    contactAt: '14:15',
    minutes: 45,
    withWhom: 'Margaret Osei, PhD, supervisor',
    reason:
      'A missed session through checking, and my own pull to reassure her; whether to hold the next session at her home.',
    diagnoses: ['hannah-d1'],
    problems: ['hannah-p1', 'hannah-p2'],
    content:
      'Dr. Osei supports a home session with a plan made beforehand, one exposure, one hour. She heard me say “of course the stove was off” on the call and named it: reassurance with my voice. Advice: answer safety questions with “what does your log say you predicted?”, and let the silence stand.',
    followUp:
      'Home visit next Monday; I report on my own reassurances, counted, in supervision the week after.',
  },
});

const workingThoughts = (day: Day): SampleDocument => ({
  ...{ key: 'process-1', type: 'process-note', episode: 'episode-1', author: 'lindqvist' },
  ...{ writtenOn: -73, time: '12:05', signed: { on: -73, time: '12:24' } },
  body: {
    writtenOn: day(-73),
    about: ['@note-4', 'hannah-g1'],
    thoughts:
      'When she looked at me after touching the elevator button I nodded, and the nod did the washing for her. I want her to like this therapy, and it makes me soft at minute twelve. Her exactness invites mine: we were polishing the log instead of leaving it dirty. Hypothesis: she will bring me small certainties to approve, and the step is to leave them unapproved, warmly.',
    forSupervision: 'How to be kind without reassuring. What my own exactness does in the room.',
  },
});

const added = (day: Day): SampleDocument => ({
  ...{ key: 'addendum-1', type: 'addendum', episode: 'episode-1', author: 'lindqvist', about: 'note-10' },
  ...{ writtenOn: -24, time: '10:15', ...signedWithSupervisor(-24, '10:21', [-23, '08:40']) },
  body: {
    writtenOn: day(-24),
    added:
      'Her tally for the week, which she had left at home: washes 16, 15, 15, 13, 14, 12, 13 a day; messages 3, 2, 2, 1, 2, 2, 2. It agrees with the estimate in the note (“about fourteen”, “about two”).',
    reason:
      'She sent a photograph of the tally this morning through the client mailbox and asked that it be in the record.',
  },
});

/** What belongs to the record around the sessions. */
export const contacts = (day: Day): SampleDocument[] => [
  ...missed(day),
  consulted(day),
  workingThoughts(day),
  added(day),
];
