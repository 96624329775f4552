import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Entry = NonNullable<SampleDocumentOf<'diagnosis'>['body']['diagnoses']>[number];

const criteria: Entry['criteria'] = [
  {
    ...{ id: 'grace-c1', criterion: 'racing or pounding heart', met: true, symptoms: ['grace-s1'] },
    evidence: 'First sensation in each attack; emergency papers note 128 a minute, regular.',
  },
  {
    ...{ id: 'grace-c2', criterion: 'short of breath', met: true, symptoms: ['grace-s1'] },
    evidence: '“I can’t get air”; saturation 99 percent at the time.',
  },
  {
    ...{ id: 'grace-c3', criterion: 'trembling', met: true, symptoms: ['grace-s2'] },
    evidence: 'Seen in the interview; makes signing unsteady.',
  },
  {
    ...{ id: 'grace-c4', criterion: 'dizzy or faint', met: true, symptoms: ['grace-s1'] },
    evidence: 'Sits on the floor so as not to fall; has never fainted.',
  },
  {
    ...{ id: 'grace-c5', criterion: 'fear of dying', met: true, symptoms: ['grace-s1'] },
    evidence: '“This is it, on the floor of a grocery store.”',
  },
  {
    ...{ id: 'grace-c6', criterion: 'keeps worrying about another attack or what it means', met: true },
    ...{ symptoms: ['grace-s3'], evidence: '“Night watchman for one organ”, daily for five months.' },
  },
  {
    ...{ id: 'grace-c7', criterion: 'changes behaviour to prevent attacks', met: true },
    ...{
      symptoms: ['grace-s4', 'grace-s5'],
      evidence: 'No trains, no climbing, oximeter thirty times a day.',
    },
  },
];

const panic = (day: Day): Entry => ({
  id: 'grace-d1',
  code: 'F41.0',
  name: 'Panic disorder [episodic paroxysmal anxiety]',
  rank: 'primary',
  status: 'confirmed',
  statusOn: day(-135),
  onset: day(-288),
  criteria,
  impairments: ['grace-i1', 'grace-i2'],
  differential: [
    {
      ...{ id: 'grace-x1', considered: 'A heart or thyroid condition' },
      reason: 'Three electrocardiograms, a two-week monitor and thyroid values normal; results on file.',
    },
    {
      ...{ id: 'grace-x2', considered: 'Agoraphobia' },
      reason:
        'She avoids trains and distance from hospitals; crowds, shops, open spaces and being out alone are managed.',
    },
    {
      ...{ id: 'grace-x3', considered: 'Illness anxiety disorder' },
      reason:
        'Fear of the heart follows the attacks and fades between episodes of sensation; no search for other illness.',
    },
  ],
  justification:
    'Repeated unexpected attacks with five symptoms peaking within minutes, for five months, each followed by fear of the next and by checking and avoidance; work and getting about are impaired, and medical causes were looked for.',
  necessity:
    'Attacks have gone from one to five a week, with three emergency visits and a third of her income lost. Short exposure-based treatment usually ends them; without it avoidance is expected to spread.',
  problems: ['grace-p1', 'grace-p2'],
});

const formulated = (day: Day): SampleDocumentOf<'formulation'> => ({
  ...{ key: 'formulation', type: 'formulation', episode: 'episode-1', author: 'marsh' },
  ...{ writtenOn: -134, time: '17:02', signed: { on: -134, time: '17:30' } },
  body: {
    formulatedOn: day(-134),
    summary:
      'A woman who reads bodies for a living watched her father’s heart fail and be mended, and began to read her own. A skipped beat in the tunnel was taken for the beginning of the end; fear sped the heart, which proved the fear. Since then she is on watch (GAD-7 of 14), checks, sits by doors and stays off trains. Each attack that passes seems to have passed because she checked, so five a week have not taught her that they end by themselves; and her trembling hands threaten the language of her family and her work.',
    explains: ['grace-d1', 'grace-p1', 'grace-p2'],
    restsOn: ['grace-s1', 'grace-s2', 'grace-s3', 'grace-s4', 'grace-s5'],
    orientation: 'Cognitive behavioral therapy for panic',
    orientationFit:
      'The circle of sensation and misreading is short and open to experiment, and she would rather do than talk. No earlier treatment, so nothing stands against it.',
    predisposing: 'Interpreting at doctors’ from childhood, alert to bodies; father’s illness.',
    precipitating: 'Months of strain after his surgery; a skipped beat in a tunnel.',
    perpetuating:
      'Oximeter, doors, water, avoidance; three reassuring emergency visits, each good for two days.',
    protective: 'Bodily courage, humor, sister, a climber’s trust in ropes.',
    strengthsAndResponsivity: 'Experiments first. Climbing language. Let her sign what has no word.',
    prognosis: 'good',
    prognosisReason: 'Short duration, normal findings, strong wish to act.',
  },
});

/** What it is called and how it hangs together. */
export const diagnosed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'diagnosis', type: 'diagnosis', episode: 'episode-1', author: 'marsh' },
    ...{ writtenOn: -135, time: '08:55', signed: { on: -135, time: '09:20' } },
    body: { diagnosedOn: day(-135), diagnoses: [panic(day)] },
  },
  formulated(day),
];
