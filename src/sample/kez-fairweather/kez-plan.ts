import type { Day, SampleDocumentOf } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { kezGoals } from './kez-goals.ts';

/** The first plan: Kez’s words, her guardian’s signature and hers, the supervisor’s countersignature. */
export const kezPlan = (day: Day): SampleDocumentOf<'treatment-plan'> => ({
  key: 'plan-1',
  type: 'treatment-plan',
  episode: 'episode-1',
  author: 'lindqvist',
  writtenOn: -162,
  time: '16:05',
  signed: { on: -162, time: '17:02', coSignedBy: { by: 'osei', on: -162, time: '18:20' } },
  body: {
    effectiveFrom: day(-162),
    endsOn: day(20),
    diagnoses: ['kez-dx'],
    problems: ['kez-p-mood', 'kez-p-home'],
    services: [
      { id: 'kez-v-individual', type: 'individual', minutes: 45, frequency: 'Weekly', durationWeeks: 26 },
      {
        id: 'kez-v-family',
        type: 'family',
        minutes: 45,
        frequency: 'Every fourth to sixth week with the guardian',
        durationWeeks: 26,
      },
    ],
    agreementOnWork:
      'Kez comes by bus, keeps one song and one activity a day, and says so when something is pointless. Her grandmother keeps medicines locked and practices listening. I keep time, tell Kez first what I will tell her grandmother, and bring my notes to my supervisor each week.',
    necessity:
      'Depression has taken school, music and friends within eleven weeks, with passive thoughts of death. Weekly therapy is expected to reduce it and restore her days; without it the risk would grow.',
    goals: kezGoals(day, { steps: -64, goals: 20 }),
    strengthsUsed:
      'Her ear, her honesty, her promise-keeping with small cousins, a grandmother who shows up.',
    barriers:
      'Her mother’s visits may fail again: planned for in the safety plan and in Sunday-call plans. Church and therapy are kept apart at her wish.',
    dischargeCriteria:
      'PHQ-9 below 8 on three occasions over two months, item 9 at 0, four activities a week for eight weeks, and two calm talks a week at home for a month.',
    dischargeDiscussed: true,
    reviewEveryWeeks: 12,
    nextReviewOn: day(-85),
    safetyPlan: document('safety-plan'),
    discussedOn: day(-162),
    participation:
      'Kez wrote both sentences on the tablet, struck “improve coping,” asked for one song instead of a worksheet. Her grandmother read the goals and agreed not to ask what was said.',
    signature: 'representative-signed',
    signedName: 'Maternal grandmother, guardian; Kez signed as well',
    signedOn: day(-162),
    copyOffered: true,
  },
});
