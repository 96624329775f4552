import type { Day, SampleDocument } from '../sample-client.ts';

/** A plan as reviewers find it too often: a stock goal twice over, stock methods, no end that one could count. */
export const leilaPlan = (day: Day): SampleDocument => ({
  key: 'plan-1',
  type: 'treatment-plan',
  episode: 'episode-1',
  author: 'achterberg',
  writtenOn: -79,
  time: '16:40',
  signed: { on: -79, time: '18:04' },
  body: {
    effectiveFrom: day(-79),
    endsOn: day(103),
    diagnoses: ['leila-dx'],
    problems: ['leila-p-trust'],
    services: [{ id: 'leila-v-couple', type: 'couple', minutes: 50, frequency: 'Weekly', durationWeeks: 26 }],
    agreementOnWork: 'Weekly couple sessions; both partners attend and complete homework as assigned.',
    necessity: 'Anxiety, low mood and sleeplessness with impairment at work and at home.',
    goals: [
      {
        id: 'leila-g-1',
        clientWords: 'Improve communication and reduce conflict in the relationship.',
        clinicalWording: 'Improve communication and reduce conflict in the relationship.',
        addresses: ['leila-dx', 'leila-p-trust'],
        impairments: ['leila-i-home', 'leila-i-work'],
        status: 'active',
        measuredBy: 'instrument',
        instrument: 'GAD-7',
        baseline: 14,
        target: 7,
        targetDate: day(103),
        objectives: [
          {
            id: 'leila-o-money',
            objective:
              'Leila and her husband will hold a money meeting of thirty minutes once a week with all accounts open.',
            measure: 'Meetings a month',
            baseline: 0,
            target: 4,
            targetDate: day(-23),
            status: 'active',
          },
          {
            id: 'leila-o-evening',
            objective:
              'Leila will open the bank app no more than twice a day and ask no money questions after nine.',
            measure: 'Days of seven, screen record',
            baseline: 0,
            target: 5,
            targetDate: day(-16),
            status: 'active',
          },
        ],
        interventions: [
          {
            id: 'leila-x-1',
            technique: 'Supportive therapy',
            modality: 'couple',
            frequency: 'Weekly',
            responsible: 'clinician',
          },
          {
            id: 'leila-x-2',
            technique: 'Counseling',
            modality: 'couple',
            frequency: 'Weekly',
            responsible: 'clinician',
          },
        ],
      },
    ],
    strengthsUsed: 'Motivated couple, long good history, client’s sense for order.',
    dischargeCriteria: 'When the couple feels better.',
    reviewEveryWeeks: 13,
    nextReviewOn: day(12),
    discussedOn: day(-79),
    participation: 'Plan presented and accepted.',
    signature: 'signed-on-paper',
    signedName: 'Leila Moss',
    signedOn: day(-79),
    copyOffered: true,
  },
});
