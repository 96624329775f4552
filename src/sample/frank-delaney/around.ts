import { arrangedAppointment } from '../arranged-appointment.ts';
import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

const measures = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...{ key: 'phq-9-2', instrument: 'phq-9', by: 'achterberg', on: -128, time: '18:22' },
    answers: [1, 1, 1, 1, 0, 1, 1, 0, 0, 1],
    interpretation: 'Mild after five mostly dry weeks; the mood lifts with the drinking, as expected.',
  }),
  measureGiven(day, {
    ...{ key: 'audit-c-2', instrument: 'audit-c', by: 'achterberg', on: -86, time: '18:20' },
    answers: [2, 1, 1],
    interpretation: 'Answered for the last three months: 4, at the cut-off, from 11.',
  }),
  measureGiven(day, {
    ...{ key: 'phq-9-3', instrument: 'phq-9', by: 'achterberg', on: -30, time: '18:23' },
    answers: [0, 1, 1, 1, 0, 1, 0, 0, 0, 0],
    interpretation: 'Minimal.',
  }),
];

const missed = (day: Day): SampleDocument[] => [
  arrangedAppointment(day, {
    ...{ key: 'missed-1-appointment', by: 'achterberg', on: -163, time: '18:30', minutes: 50 },
    ...{ status: 'missed', serviceCode: '90834', place: 'office' },
  }),
  {
    ...{ key: 'contact-1', type: 'contact-note', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -163, time: '19:10', signed: { on: -163, time: '19:16' } },
    body: {
      kind: 'missed',
      contactOn: day(-163),
      contactAt: '18:50',
      minutes: 5,
      withWhom: 'Client, by telephone',
      reason: 'Called out to a power failure; forgot to cancel.',
      missedBy: 'client',
      outreach: 'Called after twenty minutes; he answered from the site.',
      content:
        'Nineteen dry days by his count. Sounded clear and busy. Agreed that late calls get a text next time. Not charged, first time.',
      followUp: 'Next Wednesday as usual.',
    },
  },
];

const doctor = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'contact-2', type: 'contact-note', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -182, time: '09:10', signed: { on: -182, time: '09:18' } },
    body: {
      kind: 'coordination',
      contactOn: day(-182),
      contactAt: '08:50',
      minutes: 14,
      withWhom: 'Primary care clinician, under the release signed at intake (substance use records included)',
      reason: 'Safe stopping.',
      content:
        'Doctor sees him tomorrow: short course for withdrawal at home with his wife present, daily check for four days, naltrexone after liver values. She asks for his count of drinking days once a month.',
      followUp:
        'Stopping begins tomorrow. Emergency room at confusion, fever, seizure or hallucination; he and his wife have it in writing.',
    },
  },
  {
    ...{
      key: 'late-entry-1',
      type: 'late-entry',
      episode: 'episode-1',
      author: 'achterberg',
      about: 'contact-2',
    },
    ...{ writtenOn: -176, time: '13:05', signed: { on: -176, time: '13:11' } },
    body: {
      writtenOn: day(-176),
      concernsOn: day(-180),
      entry:
        'Second call from the primary care clinician, four minutes: day two of stopping, blood pressure 148 over 90, mild tremor, no fever, no confusion. She continues at home and sees him again the next morning. I had nothing to add.',
      source: 'Handwritten line in the telephone book of the front desk',
      reason:
        'The call came between two sessions and I did not enter it that day; found when the front desk gave me the page.',
    },
  },
];

/** Questionnaires, a missed hour, calls with his doctor. */
export const around = (day: Day): SampleDocument[] => [...measures(day), ...missed(day), ...doctor(day)];
