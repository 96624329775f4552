import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Entry = NonNullable<SampleDocumentOf<'diagnosis'>['body']['diagnoses']>[number];

const depression = (day: Day): Entry => ({
  id: 'maya-d1',
  code: 'F33.1',
  name: 'Major depressive disorder, recurrent, moderate',
  rank: 'primary',
  status: 'confirmed',
  statusOn: day(-142),
  onset: day(-420),
  criteria: [
    {
      ...{
        id: 'maya-c1',
        criterion: 'low, sad or empty mood most of the day',
        met: true,
        symptoms: ['maya-s1'],
      },
      evidence: '“Gray. Like wet sand”, on most days for nine months; 20 to 40 minutes in the parked car.',
    },
    {
      ...{ id: 'maya-c2', criterion: 'markedly less interest or pleasure', met: true, symptoms: ['maya-s2'] },
      evidence: 'Left choir eight months ago; one pleasant activity in a typical week.',
    },
    {
      ...{ id: 'maya-c3', criterion: 'too little or too much sleep', met: true, symptoms: ['maya-s8'] },
      evidence: 'Awake one to two hours after lights out, six nights of seven.',
    },
    {
      ...{ id: 'maya-c4', criterion: 'tiredness, low energy', met: true, symptoms: ['maya-s3'] },
      evidence: 'Tired on waking nearly every day; PHQ-9 item 4 scored 3.',
    },
    {
      ...{
        id: 'maya-c5',
        criterion: 'feels worthless or guilty beyond reason',
        met: true,
        symptoms: ['maya-s4'],
      },
      evidence: '“I’m cheating those people out of a real therapist”, against good evaluations.',
    },
    {
      ...{
        id: 'maya-c6',
        criterion: 'trouble thinking, focusing or deciding',
        met: true,
        symptoms: ['maya-s5'],
      },
      evidence: 'Reads a referral three times; notes eleven days late.',
    },
    {
      ...{ id: 'maya-c7', criterion: 'thoughts of death, suicidal thoughts, plan or attempt', met: false },
      evidence: 'Denied; ASQ negative, PHQ-9 item 9 scored 0.',
    },
  ],
  impairments: ['maya-i1', 'maya-i2', 'maya-i3'],
  differential: [
    {
      ...{ id: 'maya-x1', considered: 'Adjustment disorder with depressed mood' },
      reason:
        'Began with the loss of two colleagues, but six depressive symptoms over nine months exceed it, and there was an earlier episode.',
    },
    {
      ...{ id: 'maya-x2', considered: 'Bipolar II disorder' },
      reason: 'Asked about days of little sleep with high energy; none, in either episode.',
    },
  ],
  justification:
    'Six of nine depressive symptoms on most days for at least nine months, with a first episode of four months at 25 and full recovery between. Work, friends and self-care are impaired; thyroid normal, alcohol low.',
  necessity:
    'A second episode that has deepened for nine months. Without treatment she expects to leave her profession within the year; with activation and cognitive work a full recovery is likely.',
  problems: ['maya-p1'],
});

const anxiety = (day: Day): Entry => ({
  id: 'maya-d2',
  code: 'F41.1',
  name: 'Generalized anxiety disorder',
  rank: 'secondary',
  status: 'confirmed',
  statusOn: day(-142),
  onset: day(-520),
  criteria: [
    {
      ...{
        id: 'maya-c8',
        criterion: 'excessive worry about several areas of life',
        met: true,
        symptoms: ['maya-s6'],
      },
      evidence:
        'Complaints, something missed in a patient, money, her mother’s heart: two to three hours a day.',
    },
    {
      ...{ id: 'maya-c9', criterion: 'cannot rein the worry in', met: true, symptoms: ['maya-s7'] },
      evidence: '“I tell myself stop, and it says, one more thing.”',
    },
    {
      ...{ id: 'maya-c10', criterion: 'muscle tension', met: true, symptoms: ['maya-s9'] },
      evidence: 'Jaw and shoulders held tight through the interview; night guard.',
    },
    {
      ...{ id: 'maya-c11', criterion: 'disturbed sleep', met: true, symptoms: ['maya-s8'] },
      evidence: 'Sleep onset delayed by worry, six nights of seven.',
    },
    {
      ...{ id: 'maya-c12', criterion: 'irritability', met: true, symptoms: ['maya-s10'] },
      evidence: 'Snaps at her sister two or three times a week and regrets it.',
    },
    {
      ...{ id: 'maya-c13', criterion: 'tires easily', met: true, symptoms: ['maya-s3'] },
      evidence: 'Nearly every day; shared with the depression.',
    },
  ],
  impairments: ['maya-i1', 'maya-i3'],
  differential: [
    {
      ...{ id: 'maya-x3', considered: 'Worry as part of the depressive episode only' },
      reason:
        'Daily worry began months before the mood fell and went on through the weeks when mood was better.',
    },
    {
      ...{ id: 'maya-x4', considered: 'Obsessive-compulsive disorder' },
      reason:
        'Re-reading emails follows from worry about complaints; no rituals, no rules, under fifteen minutes a day.',
    },
  ],
  justification:
    'Worry about several areas on more days than not for over a year, hard to control, with muscle tension, irritability, fatigue and delayed sleep; it costs sleep and slows her work.',
  necessity:
    'Worry keeps her awake and feeds the depression. Untreated it has run for more than a year; worry control and sleep work are expected to bring sleep back to seven hours.',
  problems: ['maya-p2'],
});

const formulated = (day: Day): SampleDocumentOf<'formulation'> => ({
  ...{ key: 'formulation', type: 'formulation', episode: 'episode-1', author: 'marsh' },
  ...{ writtenOn: -141, time: '12:20', signed: { on: -141, time: '12:58' } },
  body: {
    formulatedOn: day(-141),
    summary:
      'A physical therapist for whom being reliable is close to being loved. When her team shrank she carried more, came home emptied, and dropped what used to fill her: choir, cooking, her sister. With nothing to lift it, mood sank (car in the driveway, fatigue, late notes, PHQ-9 of 17), and the late notes became proof that she is “a fraud”. At night worry (GAD-7 of 15) runs through every possible complaint as if rehearsal could prevent it; it costs the sleep the next day would need.',
    explains: ['maya-d1', 'maya-d2', 'maya-p1', 'maya-p2'],
    restsOn: ['maya-s1', 'maya-s2', 'maya-s3', 'maya-s4', 'maya-s6', 'maya-s7', 'maya-s8'],
    orientation: 'Cognitive behavioral therapy, behavioral activation first',
    orientationFit:
      'She wants tasks and data, and the loop of withdrawal and low mood is plain to see in her week. Thought work follows once the evenings hold something; earlier advice to “be gentle” gave her nothing to do.',
    predisposing:
      'Father’s sudden death at 24, grieved late; rule that one does not burden others; worry as a family skill.',
    precipitating: 'Loss of two therapists on her team and their patients added to hers.',
    perpetuating:
      'Withdrawal in the evening, working to exhaustion to disprove “fraud”, worry in bed, lying awake in bed.',
    protective: 'Humor, faith, sister, voice, the patients; asks for help in time.',
    strengthsAndResponsivity:
      'Treat the work as a course of rehabilitation: baseline, graded steps, graph. Paper forms. Choir as the first experiment.',
    prognosis: 'good',
    prognosisReason: 'Full recovery from the first episode, strong ties, clear wish to act.',
  },
});

/** What it is called and how it hangs together. */
export const diagnosed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'diagnosis', type: 'diagnosis', episode: 'episode-1', author: 'marsh' },
    ...{ writtenOn: -142, time: '09:00', signed: { on: -142, time: '09:31' } },
    body: { diagnosedOn: day(-142), diagnoses: [depression(day), anxiety(day)] },
  },
  formulated(day),
];
