import type { Day, SampleDocument } from '../sample-client.ts';

const met = (id: string, criterion: string, symptom: string, evidence: string) => ({
  id: `bernadette-c-${id}`,
  criterion,
  met: true,
  symptoms: [`bernadette-s-${symptom}`],
  evidence,
});

const worrying = (day: Day) =>
  ({
    id: 'bernadette-dx-worry',
    code: 'F41.1',
    name: 'Generalized anxiety disorder',
    rank: 'primary',
    status: 'confirmed',
    statusOn: day(-126),
    onset: day(-1580),
    criteria: [
      met(
        'excess',
        'excessive worry about several areas of life',
        'worry',
        'Routes, weather, money, health; five hours a day.',
      ),
      met(
        'control',
        'cannot rein the worry in',
        'worry',
        '“There’s a queue”; GAD-7 item 2 nearly every day.',
      ),
      met('muscle', 'muscle tension', 'tense', 'Shoulders at her ears, night guard.'),
      met('fatigue', 'tires easily', 'tired', 'Yawned eleven times; desk covered twice last month.'),
      met('sleep', 'disturbed sleep', 'sleep', 'Ten nights of fourteen in her own notes.'),
    ],
    impairments: ['bernadette-i-work'],
    differential: [
      {
        id: 'bernadette-alt-ptsd',
        considered: 'Post-traumatic stress disorder',
        reason: 'One accident thirty years ago, no intrusion or avoidance; she tells it with ease.',
      },
      {
        id: 'bernadette-alt-thyroid',
        considered: 'Thyroid or caffeine as cause',
        reason:
          'Thyroid normal this year; worry was the same in a month without coffee during the earlier therapy.',
      },
    ],
    justification:
      'Four years of worry on most days about several things, hard to control, with tension, tiredness and poor sleep; it has brought her a written reminder at work.',
    necessity:
      'Gains of eighteen months went within seven weeks without therapy, and the worry puts her position at risk. Taking up the method she knows is expected to bring them back.',
    problems: ['bernadette-p-worry'],
  }) as const;

const sleepless = (day: Day) =>
  ({
    id: 'bernadette-dx-sleep',
    code: 'F51.01',
    name: 'Primary insomnia',
    rank: 'secondary',
    status: 'confirmed',
    statusOn: day(-126),
    onset: day(-800),
    criteria: [
      met('maintain', 'wakes and struggles to return', 'sleep', 'Awake from two, 90 to 150 minutes.'),
      met('nights', 'three or more nights a week', 'sleep', 'Five nights of seven.'),
      met(
        'chance',
        'happens despite enough chance to sleep',
        'sleep',
        'In bed from nine to five, quiet house.',
      ),
    ],
    impairments: ['bernadette-i-social', 'bernadette-i-work'],
    differential: [
      {
        id: 'bernadette-alt-apnea',
        considered: 'Sleep apnea',
        reason: 'Sleep laboratory last year: excluded.',
      },
      {
        id: 'bernadette-alt-gad',
        considered: 'Sleep disturbance as part of the anxiety only',
        reason:
          'Began two years later than the worry, goes on in weeks with little of it, and has its own habits (clock, coffee, early bed).',
      },
    ],
    justification:
      'Wakes at two on five nights of seven for two years with enough time to sleep; dozes at work, gave up her team.',
    necessity:
      'Dozing at a console that directs forty-one buses is a danger of its own, and it has grown for two years untreated. Sleep restriction is expected to restore her nights; tablets are no choice for her.',
    problems: ['bernadette-p-sleep'],
  }) as const;

/** Two diagnoses and how they hang together. */
export const bernadetteDiagnosis = (day: Day): SampleDocument[] => [
  {
    key: 'diagnosis',
    type: 'diagnosis',
    episode: 'episode-1',
    author: 'marsh',
    writtenOn: -126,
    time: '17:10',
    signed: { on: -126, time: '17:48' },
    body: {
      diagnosedOn: day(-126),
      diagnoses: [worrying(day), sleepless(day)],
      undiagnosed: [
        {
          id: 'bernadette-u-sister',
          problem: 'bernadette-p-sister',
          reason: 'A silence between sisters and no disorder; she wants it among her goals all the same.',
        },
      ],
    },
  },
  {
    key: 'formulation',
    type: 'formulation',
    episode: 'episode-1',
    author: 'marsh',
    writtenOn: -123,
    time: '12:04',
    signed: { on: -123, time: '12:31' },
    body: {
      formulatedOn: day(-123),
      summary:
        'Bernadette has counted heads since she was ten. As lead dispatcher the counting became her post; since her husband died at work it also became a way to keep the next call from coming. Radioing and rereading quiet her for minutes and tell her that quiet must be earned. At two in the morning there is nobody to radio, so she runs the routes herself. The sudden end of her therapy was one more call in the middle of a shift.',
      explains: ['bernadette-dx-worry', 'bernadette-dx-sleep', 'bernadette-p-worry', 'bernadette-p-sleep'],
      restsOn: ['bernadette-s-worry', 'bernadette-s-tense', 'bernadette-s-sleep', 'bernadette-s-tired'],
      orientation: 'Cognitive-behavioral (intolerance of uncertainty), with sleep restriction therapy',
      orientationFit: 'Predictions and logs worked for her before; what did not help is known and left out.',
      predisposing: 'A large family to watch over, a worrying mother, early duty.',
      precipitating: 'Promotion to lead dispatcher; the ice storm; the end of the earlier therapy.',
      perpetuating: 'Radio checks, rosters at home, early bedtime, coffee at four.',
      protective: 'Reliability, humor, faith, neighbor, method already learned.',
      prognosis: 'good',
      prognosisReason: 'Responded before; the setback has a plain cause.',
    },
  },
];
