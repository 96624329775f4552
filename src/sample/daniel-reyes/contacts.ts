import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const cancelled = (day: Day): SampleDocument[] => [
  arrangedAppointment(day, {
    ...{ key: 'cancelled-1-appointment', by: 'raman', on: -78, time: '08:05', minutes: 50 },
    ...{ status: 'cancelled', serviceCode: '90834', place: 'video' },
  }),
  {
    ...{ key: 'contact-2', type: 'contact-note', episode: 'episode-1', author: 'raman' },
    ...{ writtenOn: -78, time: '08:20', signed: { on: -78, time: '08:26' } },
    body: {
      kind: 'cancelled',
      contactOn: day(-78),
      contactAt: '08:06',
      minutes: 6,
      withWhom: 'Client, by telephone',
      reason: 'The clinician had a fever.',
      missedBy: 'clinician',
      outreach: 'Called him before his shift; offered a colleague for the day if the week was a hard one.',
      content:
        'He declined the colleague (“page six can wait, I can’t explain the car to a new guy”). Worksheets done on four days. Sleep as last week. Denied thoughts of harming himself when asked.',
      followUp: 'Same hour next week; the worksheets continue. He has the after-hours number and 988.',
    },
  },
];

const doctorCalls = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'disclosure-1', type: 'disclosure', episode: 'episode-1', author: 'raman' },
    ...{ writtenOn: -112, time: '10:15', signed: { on: -112, time: '10:18' } },
    body: {
      disclosedOn: day(-112),
      recipient: 'Northgate Internal Medicine, 40 Mill Street; fax 555-0177',
      what: 'One-page letter: diagnosis, goals of the plan, PCL-5 and PHQ-9 scores; request to look at sleep and blood pressure.',
      purpose: 'Coordination of care after the evaluation',
      ground: 'release',
      release: '@release-pcp',
      how: 'Fax, number checked by telephone first',
    },
  },
  {
    ...{ key: 'contact-1', type: 'contact-note', episode: 'episode-1', author: 'raman' },
    ...{ writtenOn: -95, time: '16:40', signed: { on: -95, time: '16:48' } },
    body: {
      kind: 'coordination',
      contactOn: day(-95),
      contactAt: '16:25',
      minutes: 9,
      withWhom: 'Primary care clinician, under the release signed at intake',
      reason: 'She called back about the letter.',
      content:
        'She has started prazosin 1 mg at bedtime for the nightmares, with blood pressure checked in two weeks, and asked what to watch for. Told her his count of nights and that trauma work goes on unchanged. Nothing said about the crash or the family.',
      followUp:
        'Nights without the dream go into each note; she hears from me after the review, sooner if he is dizzy or low.',
    },
  },
  {
    ...{ key: 'disclosure-2', type: 'disclosure', episode: 'episode-1', author: 'raman' },
    ...{ writtenOn: -49, time: '09:30', signed: { on: -49, time: '09:34' } },
    body: {
      disclosedOn: day(-49),
      recipient: 'Northgate Internal Medicine, 40 Mill Street; fax 555-0177',
      what: 'Half-page update: PCL-5 of 38, four nights of seven without the dream, second version of the goals.',
      purpose: 'Coordination of care after the review; she decides on the dose of prazosin',
      ground: 'release',
      release: '@release-pcp',
      how: 'Fax',
    },
  },
];

const mistaken = (day: Day): SampleDocument => ({
  ...{ key: 'correction-1', type: 'correction', episode: 'episode-1', author: 'raman', about: 'note-7' },
  ...{ writtenOn: -62, time: '09:12', signed: { on: -62, time: '09:17' } },
  body: {
    writtenOn: day(-62),
    where: 'How they were, “Since last time”',
    wrong: 'Parked at the river lot on three evenings.',
    right: 'Parked at the river lot on two evenings, Monday and Wednesday.',
    reason:
      'His drive log, which he sent yesterday evening, shows two; the third line was the drive to work.',
  },
});

/** Everything around the sessions: his doctor, a cancellation of ours, a correction. */
export const contacts = (day: Day): SampleDocument[] => [
  ...doctorCalls(day),
  ...cancelled(day),
  mistaken(day),
];
