import type { Day, SampleDocument } from '../sample-client.ts';

/** What it is called, what else it could have been, and how it hangs together. */
export const teoDiagnosis = (day: Day): SampleDocument[] => [
  {
    key: 'diagnosis',
    type: 'diagnosis',
    episode: 'episode-1',
    author: 'achterberg',
    writtenOn: -135,
    time: '09:16',
    signed: { on: -135, time: '09:48' },
    body: {
      diagnosedOn: day(-135),
      diagnoses: [
        {
          id: 'teo-dx',
          code: 'F93.0',
          name: 'Separation anxiety disorder of childhood',
          rank: 'primary',
          status: 'confirmed',
          statusOn: day(-135),
          onset: day(-344),
          criteria: teoCriteria,
          impairments: ['teo-i-school', 'teo-i-home', 'teo-i-social'],
          differential: [
            {
              id: 'teo-alt-ptsd',
              considered: 'Post-traumatic stress disorder',
              reason:
                'He saw the ambulance, but has no intrusive memories, nightmares of that evening or avoidance of sirens; what he fears is the next parting, not the memory.',
            },
            {
              id: 'teo-alt-gad',
              considered: 'Generalized anxiety disorder',
              reason:
                'Worry stays with one theme, harm to his parents while apart; tests, storms and friends do not worry him.',
            },
            {
              id: 'teo-alt-medical',
              considered: 'Medical cause of the stomach pain',
              reason: 'Pediatric work-up normal; pain is absent on weekends and holidays.',
            },
          ],
          justification:
            'For seven months Teo has been distressed at nearly every parting, worries that his father will come to harm, does not sleep alone and has stomach pain on school mornings: four of eight criteria, well over four weeks and beyond what is usual at nine. It costs him school time, sleep and the camp he wanted.',
          necessity:
            'Attendance is falling and the family has arranged its days around avoiding partings, which strengthens the fear. Graded exposure with less accommodation at home is expected to restore attendance and sleep; without it, school refusal is the likely next step.',
          problems: ['teo-p-school', 'teo-p-sleep'],
        },
      ],
    },
  },
  {
    key: 'formulation',
    type: 'formulation',
    episode: 'episode-1',
    author: 'achterberg',
    writtenOn: -134,
    time: '12:31',
    signed: { on: -134, time: '12:58' },
    body: {
      formulatedOn: day(-134),
      summary:
        'A careful, close-knit boy who is slow to warm up watched his father be carried out and not come home for twelve days. He concluded that being present keeps people safe. Every escorted morning, every answered “are you okay?” and every night with a guard in the room feels like proof that the guarding worked, so the fear never gets the chance to be wrong. His parents guard because they love him and because they, too, were frightened that night.',
      explains: ['teo-dx', 'teo-p-school', 'teo-p-sleep'],
      restsOn: ['teo-s-distress', 'teo-s-harm', 'teo-s-sleep', 'teo-s-somatic'],
      orientation: 'Cognitive-behavioral, with parents as the main agents of change',
      orientationFit:
        'Teo likes experiments and numbers, and his parents run the situations in which the fear lives; practice has to happen at the car door and at bedtime, not only in the office.',
      predisposing:
        'Slow-to-warm temperament; anxiety on the mother’s side; a family style of staying close.',
      precipitating: 'The father’s emergency and the twelve days in hospital.',
      perpetuating:
        'Reassurance, checking and lying beside him; early pick-ups from the nurse’s office; calls home on demand.',
      protective:
        'Warm parents who agree with each other, an ally in his sister, a wish of his own (the camp), curiosity about how fear works.',
      strengthsAndResponsivity:
        'Give him charts, predictions and results; let him name things; practice first, praise after, and quietly.',
      prognosis: 'good',
      prognosisReason: 'Recent onset, one clear theme, motivated family and a school that wants to help.',
    },
  },
];

const teoCriteria = [
  {
    id: 'teo-c-distress',
    criterion: 'repeated distress at or before separation',
    met: true,
    symptoms: ['teo-s-distress'],
    evidence:
      'Clings or cries at the car door three or four mornings a week; followed his mother to the office door.',
  },
  {
    id: 'teo-c-harm',
    criterion: 'worries harm will come to them',
    met: true,
    symptoms: ['teo-s-harm'],
    evidence:
      'Fourteen questions about his father’s health in one day; “I count to see if his chest goes up.”',
  },
  {
    id: 'teo-c-sleep',
    criterion: 'will not sleep away or alone',
    met: true,
    symptoms: ['teo-s-sleep'],
    evidence: 'Seven nights of seven with a parent beside him; turned down the camp sleepover.',
  },
  {
    id: 'teo-c-somatic',
    criterion: 'aches or sickness at separation',
    met: true,
    symptoms: ['teo-s-somatic'],
    evidence: 'Stomach pain on three school mornings a week, none on weekends, normal work-up.',
  },
  {
    id: 'teo-c-nightmares',
    criterion: 'nightmares of separation',
    met: false,
    evidence: 'Wakes to check but recalls no dreams.',
  },
] as const;
