import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Entry = NonNullable<SampleDocumentOf<'diagnosis'>['body']['diagnoses']>[number];

const criteria: NonNullable<Entry['criteria']> = [
  {
    ...{
      id: 'sofia-c1',
      criterion: 'low, sad or empty mood most of the day',
      met: true,
      symptoms: ['sofia-s1'],
    },
    evidence: 'Low most of every day, weeping at work three or four times a shift.',
  },
  {
    ...{ id: 'sofia-c2', criterion: 'markedly less interest or pleasure', met: true, symptoms: ['sofia-s2'] },
    evidence: 'No cooking, no singing, no Sunday table for ten weeks.',
  },
  {
    ...{ id: 'sofia-c3', criterion: 'clear change of appetite or weight', met: true, symptoms: ['sofia-s4'] },
    evidence: 'Fourteen pounds in ten weeks by her doctor’s scale.',
  },
  {
    ...{ id: 'sofia-c4', criterion: 'too little or too much sleep', met: true, symptoms: ['sofia-s3'] },
    evidence: 'Three and three quarter hours on average.',
  },
  {
    ...{
      id: 'sofia-c5',
      criterion: 'feels worthless or guilty beyond reason',
      met: true,
      symptoms: ['sofia-s5'],
    },
    evidence: 'Believes all would do better with somebody else in her place.',
  },
  {
    ...{
      id: 'sofia-c6',
      criterion: 'trouble thinking, focusing or deciding',
      met: true,
      symptoms: ['sofia-s6'],
    },
    evidence: 'Loses orders; wrong deliveries signed for.',
  },
];

const suicidality: NonNullable<Entry['criteria']>[number] = {
  ...{ id: 'sofia-c7', criterion: 'thoughts of death, suicidal thoughts, plan or attempt', met: true },
  ...{
    symptoms: ['sofia-s7'],
    evidence: 'Daily thoughts of suicide with a plan, broken off; ASQ positive, PHQ-9 item 9 scored 2.',
  },
};

const depression = (day: Day): Entry => ({
  id: 'sofia-d1',
  code: 'F32.1',
  name: 'Major depressive disorder, single episode, moderate',
  rank: 'primary',
  status: 'confirmed',
  statusOn: day(-91),
  onset: day(-165),
  criteria,
  impairments: ['sofia-i1', 'sofia-i2', 'sofia-i3'],
  differential: [
    {
      ...{ id: 'sofia-x1', considered: 'Adjustment disorder with depressed mood' },
      reason:
        'Followed the separation, but the full picture of a depressive episode has been there for ten weeks.',
    },
    {
      ...{ id: 'sofia-x2', considered: 'Bipolar disorder' },
      reason: 'No time of raised mood, little need of sleep or rash acts, by her account and her sister’s.',
    },
    {
      ...{ id: 'sofia-x3', considered: 'A medical cause of weight loss' },
      reason: 'Blood count, thyroid and sugar normal last month.',
    },
  ],
  justification:
    'Six of nine depressive symptoms nearly every day for ten weeks after a separation, first episode, no mania, medical causes looked for; work, home and self-care are impaired.',
  necessity:
    'She is losing weight, sleep and her standing as a mother in a custody matter. Weekly therapy is expected to restore sleep, meals and presence; without it she is likely to worsen, with several risk factors for suicide ahead.',
  problems: ['sofia-p1', 'sofia-p2'],
});

const severe = (day: Day): Entry => ({
  ...depression(day),
  code: 'F32.2',
  name: 'Major depressive disorder, single episode, severe without psychotic features',
  statusOn: day(-50),
  criteria: [...criteria, suicidality],
  justification:
    'Seven of nine symptoms, now with daily thoughts of suicide and a plan broken off three days ago; PHQ-9 of 23; functioning at work, at home and in self-care severely impaired; no psychotic symptoms. Severity raised from moderate for this reason.',
  necessity:
    'Risk to life within the week. Sessions twice a week with safety planning, medication review and family support are expected to make outpatient care safe; without them a hospital would be needed.',
});

const formulated = (day: Day): SampleDocumentOf<'formulation'> => ({
  ...{ key: 'formulation', type: 'formulation', episode: 'episode-1', author: 'achterberg' },
  ...{ writtenOn: -90, time: '17:20', signed: { on: -90, time: '17:55' } },
  body: {
    formulatedOn: day(-90),
    summary:
      'A woman whose place in the world is to feed and to hold lost the table she fed. Since her husband left she sleeps under four hours, hardly eats, weeps where nobody hears (PHQ-9 of 16) and reads each lapse as proof that others would do better without her. Because asking is shame she hides it, so nobody can contradict her. A hearing about her son turns the belief into a verdict somebody may pronounce.',
    explains: ['sofia-d1', 'sofia-p1', 'sofia-p2'],
    restsOn: ['sofia-s1', 'sofia-s2', 'sofia-s3', 'sofia-s4', 'sofia-s5', 'sofia-s6'],
    orientation: 'Behavioral activation and cognitive therapy, with a systemic eye on sister and son',
    orientationFit:
      'Practical steps suit her and her body needs rescuing first; the belief about being replaceable is tested where she matters, at the table.',
    predisposing: 'Rule of strength; an aunt’s suicide and the silence around it; mother’s depressions.',
    precipitating: 'Separation; custody proceedings.',
    perpetuating: 'No sleep, no food, hiding, letters unopened.',
    protective: 'Son, sister, skill, faith; tells the truth when asked directly.',
    strengthsAndResponsivity:
      'Plan a week like a service. Straight questions. Sister at the table when Sofia wants it.',
    prognosis: 'good',
    prognosisReason: 'First episode, strong ties; guarded around the hearing.',
  },
});

/** What it is called, how it hangs together, and what the crisis changed. */
export const diagnosed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'diagnosis-1', type: 'diagnosis', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -91, time: '09:00', signed: { on: -91, time: '09:24' } },
    body: { diagnosedOn: day(-91), diagnoses: [depression(day)] },
  },
  formulated(day),
  {
    ...{ key: 'diagnosis-2', type: 'diagnosis', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -50, time: '14:00', signed: { on: -50, time: '14:18' } },
    body: { diagnosedOn: day(-50), diagnoses: [severe(day)] },
  },
];
