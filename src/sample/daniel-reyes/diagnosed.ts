import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Entry = NonNullable<SampleDocumentOf<'diagnosis'>['body']['diagnoses']>[number];
type Criteria = NonNullable<Entry['criteria']>;

const criteria: Criteria = [
  {
    ...{ id: 'daniel-c1', criterion: 'saw it happen to others', met: true },
    evidence: 'First paramedic at a seven-car collision with two deaths, one of them a child whom he found.',
  },
  {
    ...{ id: 'daniel-c2', criterion: 'unwanted memories keep returning', met: true, symptoms: ['daniel-s1'] },
    evidence: 'Three to five times a day; seen once in the interview.',
  },
  {
    ...{ id: 'daniel-c3', criterion: 'distressing dreams about it', met: true, symptoms: ['daniel-s2'] },
    evidence: 'Same dream five nights of seven.',
  },
  {
    ...{
      id: 'daniel-c4',
      criterion: 'strong bodily reaction to reminders',
      met: true,
      symptoms: ['daniel-s3'],
    },
    evidence: 'Pounding heart and wet hands at coolant and buckles.',
  },
  {
    ...{ id: 'daniel-c5', criterion: 'stays away from people, places or things that recall it', met: true },
    ...{ symptoms: ['daniel-s4'], evidence: 'Fifty minutes a day around the bridge; off the ambulance.' },
  },
  {
    ...{
      id: 'daniel-c6',
      criterion: 'pushes away thoughts or feelings about it',
      met: true,
      symptoms: ['daniel-s4'],
    },
    evidence: 'Leaves the room; PCL-5 item 6 scored 4.',
  },
  {
    ...{
      id: 'daniel-c7',
      criterion: 'distorted blame of self or others',
      met: true,
      symptoms: ['daniel-s5'],
    },
    evidence: '“If I’d gone to the second car first”, against the inquiry’s finding.',
  },
  {
    ...{
      id: 'daniel-c8',
      criterion: 'persistent fear, horror, anger, guilt or shame',
      met: true,
      symptoms: ['daniel-s5'],
    },
    evidence: 'Daily guilt; declined a commendation.',
  },
  {
    ...{ id: 'daniel-c9', criterion: 'feels cut off from others', met: true, symptoms: ['daniel-s6'] },
    evidence: '“I’m in the house but I’m not in the room.”',
  },
  {
    ...{ id: 'daniel-c10', criterion: 'on guard', met: true, symptoms: ['daniel-s7'] },
    evidence: 'Checks exits, sits to the wall; left a recital.',
  },
  {
    ...{ id: 'daniel-c11', criterion: 'jumpy', met: true, symptoms: ['daniel-s8'] },
    evidence: 'Half rose at a closing door.',
  },
  {
    ...{
      id: 'daniel-c12',
      criterion: 'irritable or aggressive outbursts',
      met: true,
      symptoms: ['daniel-s9'],
    },
    evidence: 'Four or five outbursts a week, words only.',
  },
  {
    ...{ id: 'daniel-c13', criterion: 'disturbed sleep', met: true, symptoms: ['daniel-s2'] },
    evidence: 'Four to five hours, awake one to two hours after the dream.',
  },
];

const stress = (day: Day): Entry => ({
  id: 'daniel-d1',
  code: 'F43.12',
  name: 'Post-traumatic stress disorder, chronic',
  rank: 'primary',
  status: 'confirmed',
  statusOn: day(-119),
  onset: day(-515),
  stressorOn: day(-547),
  criteria,
  impairments: ['daniel-i1', 'daniel-i2', 'daniel-i3'],
  differential: [
    {
      ...{ id: 'daniel-x1', considered: 'Major depressive disorder' },
      reason:
        'PHQ-9 of 12 rests on sleep and guilt about the crash; interest in his trade and children is there. To be looked at again when sleep is better.',
    },
    {
      ...{ id: 'daniel-x2', considered: 'Adjustment disorder' },
      reason:
        'The event and the full picture of intrusions, avoidance, beliefs and arousal for thirteen months go beyond it.',
    },
    {
      ...{ id: 'daniel-x3', considered: 'Alcohol use disorder' },
      reason: 'AUDIT-C below the cut-off; some weeks of drinking alone last year, stopped by himself.',
    },
  ],
  justification:
    'After a collision with two deaths he re-experiences it by day and night, avoids the bridge and the memory, blames himself against the evidence, feels cut off and is on guard, jumpy and sleepless, for thirteen months; work, home and getting about are impaired.',
  necessity:
    'Lasting more than a year and widening: first the bridge, then the ambulance, then the table. Trauma-focused work has a good chance of reversing it; without it he expects to leave the service and fears for his marriage.',
  problems: ['daniel-p1', 'daniel-p2'],
});

const formulated = (day: Day): SampleDocumentOf<'formulation'> => ({
  ...{ key: 'formulation', type: 'formulation', episode: 'episode-1', author: 'raman' },
  ...{ writtenOn: -118, time: '15:05', signed: { on: -118, time: '15:47' } },
  body: {
    formulatedOn: day(-118),
    summary:
      'A medic whose rule is that nobody gets left met a night on which someone was. Triage asked him to take the first car; the girl in the second died; his mind keeps the rule by blaming him (“I walked to the wrong car”). Going around the bridge, the memory and finally the dinner table spares him minutes and keeps the belief from ever meeting the facts. So it returns in dreams on five nights of seven, in pictures by day, in a body on guard (PCL-5 of 58), and a father stands in the garage so that his children will not see his face.',
    explains: ['daniel-d1', 'daniel-p1', 'daniel-p2'],
    restsOn: ['daniel-s1', 'daniel-s2', 'daniel-s4', 'daniel-s5', 'daniel-s6', 'daniel-s7', 'daniel-s9'],
    orientation: 'Cognitive processing therapy, with exposure in life to the bridge and the buckles',
    orientationFit:
      'Guilt resting on a belief that can be examined is what this therapy is made for, and a protocol with numbered pages suits him. Group debriefing left him with new pictures, so the work is individual and does not need him to retell every detail.',
    predisposing:
      'A rule of total responsibility, learned early and rewarded by his trade; years of hard calls joked away.',
    precipitating: 'The collision; a similar call three months before intake broke what avoidance had held.',
    perpetuating: 'Avoidance of place, thought and face; hindsight taken for foresight; short nights.',
    protective: 'Wife who asks, children who wait, teaching skill, humor, no drinking.',
    strengthsAndResponsivity:
      'Work as trainer and trainee: pages, numbers, debrief. Let him explain triage to me as if to a rookie.',
    prognosis: 'good',
    prognosisReason:
      'Single event, well before it, willing to write; risk is dropping out at the account of the second car.',
  },
});

/** What it is called and how it hangs together. */
export const diagnosed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'diagnosis', type: 'diagnosis', episode: 'episode-1', author: 'raman' },
    ...{ writtenOn: -119, time: '10:05', signed: { on: -119, time: '10:40' } },
    body: { diagnosedOn: day(-119), diagnoses: [stress(day)] },
  },
  formulated(day),
];
