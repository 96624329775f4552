import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Entry = NonNullable<SampleDocumentOf<'diagnosis'>['body']['diagnoses']>[number];

const criteria: Entry['criteria'] = [
  {
    ...{ id: 'frank-c1', criterion: 'uses more or longer than meant', met: true, symptoms: ['frank-s1'] },
    evidence: 'Means two, drinks eight or nine.',
  },
  {
    ...{ id: 'frank-c2', criterion: 'wants or fails to cut down', met: true, symptoms: ['frank-s1'] },
    evidence: 'Several attempts, four days to three weeks.',
  },
  {
    ...{ id: 'frank-c3', criterion: 'craving', met: true, symptoms: ['frank-s2'] },
    evidence: '“My truck turns left by itself”, daily at four.',
  },
  {
    ...{
      id: 'frank-c4',
      criterion: 'fails duties at work, school or home',
      met: true,
      symptoms: ['frank-s4'],
    },
    evidence: 'Four missed mornings in two months; sent home.',
  },
  {
    ...{ id: 'frank-c5', criterion: 'keeps using despite relationship trouble it causes', met: true },
    ...{ symptoms: ['frank-s5'], evidence: 'May not drive the grandchildren, drinks on.' },
  },
  {
    ...{ id: 'frank-c6', criterion: 'gives up activities', met: true, symptoms: ['frank-s5'] },
    evidence: 'No longer coaches hockey.',
  },
  {
    ...{ id: 'frank-c7', criterion: 'needs more, or gets less effect', met: true, symptoms: ['frank-s3'] },
    evidence: 'Needs six before he feels anything.',
  },
];

const dependence = (day: Day): Entry => ({
  id: 'frank-d1',
  code: 'F10.20',
  name: 'Alcohol dependence, uncomplicated (alcohol use disorder, severe)',
  rank: 'primary',
  status: 'confirmed',
  statusOn: day(-190),
  onset: day(-2_380),
  criteria,
  impairments: ['frank-i1', 'frank-i2'],
  differential: [
    {
      ...{ id: 'frank-x1', considered: 'Major depressive disorder' },
      reason: 'PHQ-9 of 10 while drinking daily; to be judged again after four dry weeks.',
    },
    {
      ...{ id: 'frank-x2', considered: 'Prolonged grief disorder' },
      reason: 'Guilt about his brother is present; yearning and preoccupation are not daily. Kept in view.',
    },
  ],
  justification:
    'Seven of eleven signs within the last year: loss of control, failed attempts, craving, duties missed, use despite harm at home, activities given up, tolerance. Work and family are impaired.',
  necessity:
    'Job, license and his place with the grandchildren are at risk and earlier attempts alone failed within weeks. Weekly outpatient work with medical cover is the least intensive safe care; without it further loss and medical harm are likely.',
  problems: ['frank-p1', 'frank-p2'],
});

const formulated = (day: Day): SampleDocumentOf<'formulation'> => ({
  ...{ key: 'formulation', type: 'formulation', episode: 'episode-1', author: 'achterberg' },
  ...{ writtenOn: -189, time: '12:10', signed: { on: -189, time: '12:45' } },
  body: {
    formulatedOn: day(-189),
    summary:
      'An electrician from a family in which one shows up and does not talk. When his brother fell from a job Frank had found for him, beer became the way to turn the volume down, and evening by evening it took over: eight or nine cans, craving at four (AUDIT-C 11), shaking hands, missed mornings. Each loss (foreman’s post, hockey, the car seat in his truck) adds shame, and shame is drunk away by the same means.',
    explains: ['frank-d1', 'frank-p1', 'frank-p2'],
    restsOn: ['frank-s1', 'frank-s2', 'frank-s3', 'frank-s4', 'frank-s5'],
    orientation: 'Motivational interviewing with cognitive behavioral relapse prevention',
    orientationFit:
      'He knows what he wants and doubts that he can; straight, respectful work on confidence and on four o’clock suits him. Willpower alone failed, so others are told this time.',
    predisposing: 'Father’s drinking; silence as a virtue.',
    precipitating: 'His brother’s death; sent home from work.',
    perpetuating: 'The store on the way home, shame, untold grief, relief at the first can.',
    protective: 'Wife, grandchildren, craft, union.',
    strengthsAndResponsivity:
      'Talk in jobs and steps; tool-belt metaphors are his own. Wife joins when he asks.',
    prognosis: 'fair',
    prognosisReason: 'Strong reasons and support; long course and grief not yet spoken of.',
  },
});

/** What it is called and how it hangs together. */
export const diagnosed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'diagnosis', type: 'diagnosis', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -190, time: '09:15', signed: { on: -190, time: '09:40' } },
    body: { diagnosedOn: day(-190), diagnoses: [dependence(day)] },
  },
  formulated(day),
];
