import type { Day, SampleDocument } from '../sample-client.ts';

/** An adjustment disorder, and how the two of them keep it going. */
export const leilaDiagnosis = (day: Day): SampleDocument[] => [
  {
    key: 'diagnosis',
    type: 'diagnosis',
    episode: 'episode-1',
    author: 'achterberg',
    writtenOn: -85,
    time: '08:41',
    signed: { on: -85, time: '09:13' },
    body: {
      diagnosedOn: day(-85),
      diagnoses: [
        {
          id: 'leila-dx',
          code: 'F43.23',
          name: 'Adjustment disorder with mixed anxiety and depressed mood',
          rank: 'primary',
          status: 'confirmed',
          statusOn: day(-85),
          onset: day(-126),
          stressorOn: day(-128),
          criteria: [
            {
              id: 'leila-c-onset',
              criterion: 'symptoms began within three months of a stressor that can be named',
              met: true,
              symptoms: ['leila-s-check', 'leila-s-sleep'],
              evidence: 'Checking and waking began within two days of the letter.',
            },
            {
              id: 'leila-c-beyond',
              criterion: 'distress beyond what the event and culture would lead one to expect',
              met: true,
              symptoms: ['leila-s-check', 'leila-s-low', 'leila-s-angry'],
              evidence: 'Bank app 31 times a day, two hours of questioning each evening, GAD-7 14.',
            },
            {
              id: 'leila-c-impairment',
              criterion: 'marked functional impairment',
              met: true,
              symptoms: ['leila-s-sleep', 'leila-s-low'],
              evidence: 'Two large orders turned down, two wrong deliveries, couple sleeping apart.',
            },
          ],
          impairments: ['leila-i-work', 'leila-i-home'],
          differential: [
            {
              id: 'leila-alt-mdd',
              considered: 'Major depressive disorder',
              reason:
                'Low mood on four days a week with two further criteria, below five; interest returns with friends and her daughter.',
            },
            {
              id: 'leila-alt-gad',
              considered: 'Generalized anxiety disorder',
              reason: 'Six weeks and one theme; no worry of this kind before the letter.',
            },
            {
              id: 'leila-alt-z',
              considered: 'Relationship distress alone',
              reason: 'Sleep, work and mood are impaired beyond the quarrels, in her as a person.',
            },
          ],
          justification:
            'Within days of finding hidden debts Leila began to check, lie awake and cry at work; after six weeks she has lost orders and the couple live in two rooms. Other disorders do not reach their thresholds.',
          necessity:
            'Without help the evening pattern of questioning and silence will harden, and depression is likely on this little sleep. Joint sessions are needed because what keeps her anxious happens between the two of them.',
          problems: ['leila-p-trust'],
        },
      ],
    },
  },
  {
    key: 'formulation',
    type: 'formulation',
    episode: 'episode-1',
    author: 'achterberg',
    writtenOn: -81,
    time: '13:02',
    signed: { on: -81, time: '13:30' },
    body: {
      formulatedOn: day(-81),
      summary:
        'Leila learned at nine that the people who love you can lose everything and not say so. The letter put her back at that kitchen table. She hunts for facts so as never again to be the last to know; her husband, ashamed, answers less the more she asks; each silence is to her the next hidden letter. The checking soothes for minutes and costs them the evening in which he could have told her something unasked.',
      explains: ['leila-dx', 'leila-p-trust'],
      restsOn: ['leila-s-check', 'leila-s-sleep', 'leila-s-low', 'leila-s-angry'],
      orientation: 'Emotionally focused couple therapy with behavioral agreements about money',
      orientationFit:
        'Her alarm answers to what he does and shows; she wants structure as well as feeling, and gets both here.',
      predisposing: 'Her father’s concealed bankruptcy; a family in which trouble is not told.',
      precipitating: 'The letter about $38,000 of hidden debt.',
      perpetuating: 'Questioning and silence, two bedrooms, sleeplessness, telling no one.',
      protective: 'Twelve good years, a husband who is in his own program, her sister, humor.',
      strengthsAndResponsivity: 'Use her sense for order: agendas, open books, clear ends.',
      prognosis: 'good',
      prognosisReason: 'Recent, reactive, both willing; depends on no further secret.',
    },
  },
];
