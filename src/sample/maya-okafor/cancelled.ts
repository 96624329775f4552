import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

/** The session that a migraine took. */
export const cancelled = (day: Day): SampleDocument[] => [
  arrangedAppointment(day, {
    ...{ key: 'cancelled-1-appointment', by: 'marsh', on: -108, time: '09:00', minutes: 50 },
    ...{ status: 'cancelled', serviceCode: '90834', place: 'office' },
  }),
  {
    ...{ key: 'contact-1', type: 'contact-note', episode: 'episode-1', author: 'marsh' },
    ...{ writtenOn: -108, time: '12:10', signed: { on: -108, time: '12:16' } },
    body: {
      kind: 'cancelled',
      contactOn: day(-108),
      contactAt: '11:40',
      minutes: 4,
      withWhom: 'Client, by telephone',
      reason: 'Migraine since the morning; she cannot drive.',
      missedBy: 'client',
      outreach:
        'She called herself; offered a later time this week, which she declined in favor of the usual hour.',
      content:
        'Not charged, as cancelled for illness. Said she had kept the worry appointment on Monday and that the hall chair “has seen use”. No concern for her safety in tone or content.',
      followUp: 'Next session at the usual time in a week; sleep diary to go on.',
    },
  },
];
