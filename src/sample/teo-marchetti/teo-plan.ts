import type { Day, SampleDocumentOf } from '../sample-client.ts';
import { teoGoals } from './teo-goals.ts';

/** The first plan, written with Teo and both parents. */
export const teoPlan = (day: Day): SampleDocumentOf<'treatment-plan'> => ({
  key: 'plan-1',
  type: 'treatment-plan',
  episode: 'episode-1',
  author: 'achterberg',
  writtenOn: -129,
  time: '15:36',
  signed: { on: -129, time: '16:31' },
  body: {
    effectiveFrom: day(-129),
    endsOn: day(53),
    diagnoses: ['teo-dx'],
    problems: ['teo-p-school', 'teo-p-sleep'],
    services: [
      {
        id: 'teo-v-individual',
        type: 'individual',
        minutes: 45,
        frequency: 'Weekly, alternating',
        durationWeeks: 26,
      },
      {
        id: 'teo-v-family',
        type: 'family',
        minutes: 50,
        frequency: 'Every second to third week, with or without Teo',
        durationWeeks: 26,
      },
    ],
    agreementOnWork:
      'Teo picks the next step of the ladder and keeps the chart. Parents fade answers and presence as planned, together, and tell each other before changing anything. The therapist plans each step with them, practices it first in the office and talks with the school under the release.',
    necessity:
      'Attendance is dropping and the whole family has stopped sleeping; waiting has made it worse each month. Weekly graded exposure with his parents is expected to bring back school mornings and nights.',
    goals: teoGoals(day),
    strengthsUsed:
      'His love of counting and experiments, the goalkeeper’s rule that the next ball is the one that matters, a sister as night ally, parents who pull in one direction.',
    barriers:
      'Father finds crying hard to bear: he will take the evenings with the smaller steps first. Early pick-ups from school: the nurse’s plan changes with the release.',
    dischargeCriteria:
      'Four of five mornings into school alone and six of seven nights in his own bed, both for four weeks in a row, and PSC-17 internalizing below 5.',
    dischargeDiscussed: true,
    reviewEveryWeeks: 12,
    nextReviewOn: day(-52),
    discussedOn: day(-129),
    participation:
      'Teo dictated both sentences, drew the ladder and moved “math first period” two rungs up. Parents chose evenings before mornings; the mother crossed out “anxious child” and wrote “Teo.”',
    signature: 'representative-signed',
    signedName: 'Mother and father; Teo signed with a drawing of an ant',
    signedOn: day(-129),
    copyOffered: true,
  },
});
