import type { Day, SampleDocument } from '../../src/sample/sample-client.ts';

const head = { episode: 'episode-1', author: 'marsh' } as const;

/** Why it is treatment and not advice. */
export const chrisDiagnosis = (day: Day): SampleDocument[] => [
  {
    ...head,
    key: 'diagnosis',
    type: 'diagnosis',
    writtenOn: -136,
    time: '19:47',
    signed: { on: -136, time: '20:04' },
    body: {
      diagnosedOn: day(-136),
      diagnoses: [
        {
          id: 'chris-dx',
          code: 'F43.22',
          name: 'Adjustment disorder with anxiety',
          rank: 'primary',
          status: 'confirmed',
          statusOn: day(-136),
          onset: day(-300),
          stressorOn: day(-346),
          criteria: [
            {
              id: 'chris-c-stressor',
              criterion: 'symptoms began within three months of a stressor that can be named',
              met: true,
              symptoms: ['chris-s-worry', 'chris-s-yelling'],
              evidence: 'Six weeks after the separation, when his son came to live with him.',
            },
            {
              id: 'chris-c-impairment',
              criterion: 'marked functional impairment',
              met: true,
              symptoms: ['chris-s-worry'],
              evidence: 'Evenings of quarrel, late at work twice a week, a panel wired wrong.',
            },
          ],
          impairments: ['chris-i-home', 'chris-i-work'],
          differential: [
            {
              id: 'chris-alt-gad',
              considered: 'Generalized anxiety disorder',
              reason: 'Worry is about one theme and began with the separation.',
            },
          ],
          justification:
            'Worry and evening quarrels since the separation, with loss of sleep and mistakes at work; no other disorder is met.',
          necessity:
            'His anxiety ends in shouting on most mornings. Parent training is expected to reduce both; without help the pattern of yelling and giving in hardens, for him and for his son.',
          problems: ['chris-p-parenting'],
        },
      ],
    },
  },
  {
    ...head,
    key: 'formulation',
    type: 'formulation',
    writtenOn: -134,
    time: '12:15',
    signed: { on: -134, time: '12:30' },
    body: {
      formulatedOn: day(-134),
      summary:
        'Chris knows one way of being strict and has sworn not to use it. Between that and nothing he has no middle, so he waits too long, yells, is ashamed, and takes it back; his son learns to wait him out.',
      explains: ['chris-dx', 'chris-p-parenting'],
      restsOn: ['chris-s-worry', 'chris-s-yelling'],
      orientation: 'Behavioral parent training',
      orientationFit: 'He builds from drawings; a plan on the wall gives him the middle he lacks.',
      predisposing: 'Raised with blows and silence.',
      precipitating: 'The separation.',
      perpetuating: 'Rules made in the moment and taken back at night.',
      protective: 'Love, humor, a co-parent who agrees.',
      prognosis: 'good',
      prognosisReason: 'Able, willing, recent.',
    },
  },
];
