import type { Day, SampleDocument } from '../sample-client.ts';

/** The safety plan of the first day, the diagnosis and how it hangs together. */
export const kezDiagnosis = (day: Day): SampleDocument[] => [
  {
    key: 'safety-plan',
    type: 'safety-plan',
    episode: 'episode-1',
    author: 'lindqvist',
    writtenOn: -169,
    time: '16:46',
    signed: { on: -169, time: '17:04', coSignedBy: { by: 'osei', on: -168, time: '11:26' } },
    body: {
      writtenOn: day(-169),
      warningSigns:
        'Lights off before nine and not tired; rereading old texts from my mother; thinking “they’d be fine.”',
      coping:
        'Headphones and the slow movement I know by heart; shower with the speaker on; draw the waveform of the day.',
      distraction: 'Sit on the porch steps; my cousin on video; the late bus to the library.',
      people:
        'Cousin (number in phone), my friend from sixth grade, Grandma: I say “it’s a yellow night,” she sits with me and does not ask.',
      professionals:
        'Mr. Lindqvist at the practice in office hours; 988 by text at night; emergency room on Harbor Street.',
      meansSafety:
        'Grandmother locked up the leftover pain tablets tonight and took the rest to the pharmacy drop box next day; ibuprofen given out by her. No firearms in the house, asked of both.',
      reasonsForLiving: 'The recording that is to come out; my cousin’s baby; finding out if I get it back.',
      copyGiven: true,
    },
  },
  {
    key: 'diagnosis',
    type: 'diagnosis',
    episode: 'episode-1',
    author: 'lindqvist',
    writtenOn: -168,
    time: '09:30',
    signed: { on: -168, time: '10:02', coSignedBy: { by: 'osei', on: -168, time: '11:41' } },
    body: {
      diagnosedOn: day(-168),
      diagnoses: [
        {
          id: 'kez-dx',
          code: 'F32.1',
          name: 'Major depressive disorder, single episode, moderate',
          rank: 'primary',
          status: 'confirmed',
          statusOn: day(-168),
          onset: day(-246),
          criteria: kezCriteria,
          impairments: ['kez-i-school', 'kez-i-social', 'kez-i-home'],
          differential: [
            {
              id: 'kez-alt-adjustment',
              considered: 'Adjustment disorder with depressed mood',
              reason:
                'Began after the missed birthday, but seven of nine criteria of a depressive episode are met for weeks.',
            },
            {
              id: 'kez-alt-bipolar',
              considered: 'Bipolar disorder',
              reason:
                'No period of little sleep with high energy, asked of Kez and her grandmother; none in the family.',
            },
            {
              id: 'kez-alt-thyroid',
              considered: 'Medical cause of tiredness',
              reason: 'Thyroid and blood count normal two weeks before intake.',
            },
          ],
          justification:
            'For eleven weeks Kez has been low and without interest, sleeps and wakes at the wrong hours, is exhausted, feels worthless, cannot keep her mind on a page and has wished to be dead. School, friends and home all suffer. First episode; PHQ-9 16.',
          necessity:
            'She is losing the school year and everyone she plays with, and has passive thoughts of death. Weekly therapy is expected to bring back activity, sleep and talk at home; without it a deeper episode is likely.',
          problems: ['kez-p-mood', 'kez-p-home'],
        },
      ],
    },
  },
  {
    key: 'formulation',
    type: 'formulation',
    episode: 'episode-1',
    author: 'lindqvist',
    writtenOn: -165,
    time: '10:10',
    signed: { on: -165, time: '10:52', coSignedBy: { by: 'osei', on: -162, time: '12:07' } },
    body: {
      formulatedOn: day(-165),
      summary:
        'Kez grew up reading the mood of a mother she loved and could not rely on. She learned that wanting things from people ends in waiting. When the birthday visit did not happen she stopped waiting altogether: put down the viola, slept through the afternoons, left messages unread. Less life brought less joy, and less joy proved her right. At home a grandmother who has already lost one child to an illness answers fear with rules, so Kez says nothing, so the grandmother is more afraid.',
      explains: ['kez-dx', 'kez-p-mood', 'kez-p-home'],
      restsOn: ['kez-s-mood', 'kez-s-interest', 'kez-s-sleep', 'kez-s-worth', 'kez-s-death'],
      orientation: 'Behavioral activation within interpersonal therapy for adolescents',
      orientationFit:
        'What went missing is activity and one trustworthy conversation; she likes experiments and dislikes being analyzed, and the trouble sits in two relationships she can describe exactly.',
      predisposing: 'Early care for an ill parent; depression in her mother; losses of grandfather and home.',
      precipitating: 'Her mother’s absence on her fifteenth birthday.',
      perpetuating: 'Afternoon sleep, silence at home, no playing, Sunday calls that end in guilt.',
      protective:
        'Music, wit, a cousin, a guardian who came with her and stayed, honesty about the dark part.',
      strengthsAndResponsivity:
        'Use sound: playlists, tempo, recordings as homework. Be on time. Say what I will tell her grandmother before I tell it.',
      prognosis: 'good',
      prognosisReason:
        'First episode, short, with talent and people to return to; her mother’s course is the unknown.',
    },
  },
];

const met = (id: string, criterion: string, symptom: string, evidence: string) => ({
  id: `kez-c-${id}`,
  criterion,
  met: true,
  symptoms: [`kez-s-${symptom}`],
  evidence,
});

const kezCriteria = [
  met(
    'mood',
    'low, sad or empty mood most of the day',
    'mood',
    '“Beige” most of the day, most days, eleven weeks; eyes filled twice.',
  ),
  met(
    'interest',
    'markedly less interest or pleasure',
    'interest',
    'Viola unopened for ten weeks, left orchestra.',
  ),
  met(
    'sleep',
    'too little or too much sleep',
    'sleep',
    'Asleep three to seven, awake until two; screen-time record.',
  ),
  met(
    'energy',
    'tiredness, low energy',
    'energy',
    '“My arms feel like they’re someone else’s”; PHQ-9 item 4 more than half the days.',
  ),
  met('worth', 'feels worthless or guilty beyond reason', 'worth', '“Bad daughter” three times in an hour.'),
  met(
    'focus',
    'trouble thinking, focusing or deciding',
    'focus',
    'Two questions repeated; chemistry from A to F.',
  ),
  met(
    'death',
    'thoughts of death, suicidal thoughts, plan or attempt',
    'death',
    'ASQ question 1 positive; passive only.',
  ),
  {
    id: 'kez-c-appetite',
    criterion: 'clear change of appetite or weight',
    met: false,
    evidence: 'Eats less at table, weight unchanged at the physical.',
  },
];
