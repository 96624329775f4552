import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const cancelled = (day: Day): SampleDocument[] => [
  arrangedAppointment(day, {
    ...{ key: 'cancelled-1-appointment', by: 'achterberg', on: -57, time: '09:30', minutes: 50 },
    ...{ status: 'cancelled', serviceCode: '90834', place: 'office' },
  }),
  {
    ...{ key: 'contact-1', type: 'contact-note', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -57, time: '11:40', signed: { on: -57, time: '11:48' } },
    body: {
      kind: 'cancelled',
      contactOn: day(-57),
      contactAt: '09:31',
      minutes: 8,
      withWhom: 'Client, by text; then by telephone',
      reason: 'Text at 9:31: “Can’t today, stomach. Sorry.”',
      missedBy: 'client',
      outreach: 'Called at 11:30, since she has never cancelled; she answered at the second try.',
      content:
        'Flat voice. The hearing date has come by letter. Asked whether she thinks of dying: “No. Just of sleeping.” Said that if it turns into more I want to know the same hour, and gave 988 and my number again; she repeated both. Offered tomorrow; she wants to keep her Thursday.',
      followUp:
        'Next Thursday at eleven; I call on Monday afternoon. Her sister is with her on Saturday, by her word.',
    },
  },
];

const sisterMayKnow = (day: Day): SampleDocument => ({
  ...{ key: 'release-sister', type: 'release', episode: 'episode-1', author: 'achterberg' },
  ...{ writtenOn: -53, time: '15:04', signed: { on: -53, time: '15:09' } },
  body: {
    direction: 'both',
    recipient: 'Her sister, number on the client page',
    purpose: 'Safety: whether she is in danger, what the safety plan says, appointments',
    scope: ['safety-plan', 'contact-note'],
    scopeDetail:
      'Safety plan, appointments and present danger only; nothing she says in sessions. She may revoke this in writing at any time; treatment does not depend on it; what has been said may be passed on.',
    substanceUseRecords: false,
    from: day(-53),
    expiresOn: day(127),
    signedBy: 'Sofia Bellandi',
    relation: 'client',
    signedOn: day(-53),
  },
});

/** A cancelled hour that was not only that, and the paper by which her sister may be told. */
export const contacts = (day: Day): SampleDocument[] => [...cancelled(day), sisterMayKnow(day)];
