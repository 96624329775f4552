import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Body = SampleDocumentOf<'assessment'>['body'];
type Symptoms = NonNullable<Body['symptoms']>;

const pcl5 = { measure: '@pcl-5-1' } as const;

const memory: Symptoms = [
  {
    id: 'daniel-s1',
    symptom: 'Sees the inside of the second car without wanting to, for seconds to minutes',
    evidence:
      '“It just opens, like a slide.” Stopped in mid-sentence once and looked at the corner of the room for some ten seconds.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'Three to five times a day',
    duration: 'Thirteen months',
    impact: 'Loses the thread of radio traffic; has asked callers to repeat an address.',
    problems: ['daniel-p1'],
    ...pcl5,
  },
  {
    id: 'daniel-s2',
    symptom: 'Wakes from the same dream, walking to the wrong car',
    evidence: '“My wife says I count out loud.” PCL-5 item 2 scored 3.',
    evidenceKind: 'quote',
    severity: 8,
    frequency: 'Five nights of seven',
    duration: 'Thirteen months; awake one to two hours each time',
    impact: 'Sleeps in the basement so as not to wake anyone; four to five hours a night.',
    problems: ['daniel-p1'],
    ...pcl5,
  },
  {
    id: 'daniel-s3',
    symptom: 'Heart pounding and hands wet at the smell of coolant or the sound of a booster seat’s buckle',
    evidence: 'Wiped his palms on his jeans four times while telling it.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'Most days',
    duration: 'A few minutes each, for a year',
    impact: 'Cannot strap his son in; his wife does it.',
    problems: ['daniel-p1'],
    ...pcl5,
  },
  {
    id: 'daniel-s4',
    symptom: 'Drives around the bridge and leaves the room when the talk turns to it',
    evidence: '“Twenty-five minutes each way. I tell people it’s the traffic.” PCL-5 items 6 and 7 scored 4.',
    evidenceKind: 'quote',
    severity: 8,
    frequency: 'Every working day',
    duration: 'Twelve months',
    impact:
      'Not on the ambulance; has not seen his mother, who lives across the river, since last year except at his own house.',
    problems: ['daniel-p1'],
    ...pcl5,
  },
  {
    id: 'daniel-s5',
    symptom: 'Says he let the girl die, and turns the evening over for another ending',
    evidence:
      '“If I’d gone to the second car first, she’d be in fourth grade.” PCL-5 item 10 scored 4; the inquiry found otherwise.',
    evidenceKind: 'quote',
    severity: 9,
    frequency: 'Daily',
    duration: 'Fourteen months, an hour or more at a time',
    impact: 'Turned down the service’s commendation; will not train new staff.',
    problems: ['daniel-p1'],
    ...pcl5,
  },
];

const atHome: Symptoms = [
  {
    id: 'daniel-s6',
    symptom: 'Stands in the garage while the family eats, “watching through glass”',
    evidence: 'Voice flat when naming the children, warmed only at the bicycles. PCL-5 item 13 scored 3.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'Six evenings of seven',
    duration: 'About a year',
    impact: 'One family dinner last week; the children take their questions to their mother.',
    problems: ['daniel-p2'],
    ...pcl5,
  },
  {
    id: 'daniel-s7',
    symptom: 'Checks doors, exits and other drivers; sits with his back to a wall',
    evidence: 'Turned the laptop so that he could see the door behind it. PCL-5 item 17 scored 4.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'All day outside the house',
    duration: 'A year',
    impact: 'Left his daughter’s recital after five minutes.',
    problems: ['daniel-p2'],
    ...pcl5,
  },
  {
    id: 'daniel-s8',
    symptom: 'Jumps at a dropped pan or a slammed trunk',
    evidence: 'Flinched and half rose when a door closed on his side of the line.',
    evidenceKind: 'observation',
    severity: 6,
    frequency: 'Two or three times a day',
    duration: 'A year',
    impact: 'The children have learned to tiptoe.',
    problems: ['daniel-p2'],
    ...pcl5,
  },
  {
    id: 'daniel-s9',
    symptom: 'Shouts over small things and then leaves the room',
    evidence:
      '“I went off about a shoelace.” His count for last week: four. Never physical, by his account and his wife’s.',
    evidenceKind: 'report',
    severity: 6,
    frequency: 'Four or five times a week',
    duration: 'About ten months',
    impact: 'His daughter asked whether he is angry with her.',
    problems: ['daniel-p2'],
    ...pcl5,
  },
];

const impairments: Body['impairments'] = [
  {
    id: 'daniel-i1',
    domain: 'work-school',
    severity: 'severe',
    example:
      'Stayed in the ambulance at a collision call and asked to be moved to the dispatch desk the same night.',
    symptoms: ['daniel-s1', 'daniel-s4', 'daniel-s5'],
  },
  {
    id: 'daniel-i2',
    domain: 'family-home',
    severity: 'severe',
    example: 'Ate at the table once last week; slept in the basement on all seven nights; four outbursts.',
    symptoms: ['daniel-s2', 'daniel-s6', 'daniel-s9'],
  },
  {
    id: 'daniel-i3',
    domain: 'community',
    severity: 'moderate',
    example:
      'Drove fifty extra minutes a day around the bridge; missed his mother’s birthday across the river.',
    symptoms: ['daniel-s3', 'daniel-s4', 'daniel-s7'],
  },
];

const mentalStatus: Body['mentalStatus'] = [
  {
    id: 'daniel-ms1',
    area: 'appearance',
    finding: 'Service polo, unshaven for a day or two, lean, dark under the eyes.',
  },
  {
    id: 'daniel-ms2',
    area: 'behaviour',
    finding: 'Laptop turned to see the door; startled once; eye contact good except at the second car.',
  },
  {
    id: 'daniel-ms3',
    area: 'speech',
    finding: 'Report style, clipped; slowed almost to a stop at the girl.',
  },
  { id: 'daniel-ms4', area: 'mood', finding: '“Wired and dead.”' },
  {
    id: 'daniel-ms5',
    area: 'affect',
    finding: 'Narrow; jokes without a smile; eyes reddened once and he looked away.',
  },
  { id: 'daniel-ms6', area: 'thought-process', finding: 'Clear and in order.' },
  {
    id: 'daniel-ms7',
    area: 'thought-content',
    finding: 'Guilt beyond the facts; no wish to die, no thoughts of suicide or of harming anyone.',
  },
  {
    id: 'daniel-ms8',
    area: 'perception',
    finding: 'Momentary re-experiencing, knows where he is; no hallucinations.',
  },
  { id: 'daniel-ms9', area: 'cognition', finding: 'Oriented; recalled call numbers and times exactly.' },
  {
    id: 'daniel-ms10',
    area: 'insight',
    finding: 'Knows it is PTSD (“I’ve driven guys like me”); doubts that he deserves help.',
  },
];

const person: Body = {
  strengths: 'Steady under pressure, loyal, a teacher; steps forward once a task is clear.',
  needs: 'Sleep, a way across the river and back onto the ambulance, his place at the table.',
  abilities: 'Learns protocols fast and follows them; writes plainly; reads his own body well.',
  preferences: 'A protocol with a number on it; no groups; video, as the office is across the bridge.',
  values: 'Nobody gets left. His children knowing him.',
  culture: 'Family first and no complaining; Spanish for what is close, and he may switch when he needs to.',
  stageOfChange: 'preparation',
  readiness: 'Frightened of the memory and set on it: “Tell me what’s on page one.” Able to do written work.',
  measures: ['@pc-ptsd-5-1', '@pcl-5-1', '@phq-9-1', '@asq-1', '@audit-c-1'],
};

/** What was found at the first interview. */
export const assessed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'assessment', type: 'assessment', episode: 'episode-1', author: 'raman' },
    ...{ writtenOn: -119, time: '09:10', signed: { on: -119, time: '10:02' } },
    body: {
      assessedOn: day(-120),
      occasion: 'initial',
      sources:
        'Interview by video; PC-PTSD-5, PCL-5, PHQ-9, ASQ, AUDIT-C; the service’s inquiry summary, which he showed.',
      symptoms: [...memory, ...atHome],
      impairments,
      mentalStatus,
      riskScreening: 'screened',
      riskTool: 'ASQ',
      riskFindings: ['none-reported'],
      riskDetail:
        'Denied wishing to be dead, thoughts of suicide, past attempts and thoughts of harming others. Shouting only, no violence.',
      riskFactors: 'Guilt, poor sleep, profession, a time of drinking alone last year.',
      protectiveFactors: 'Wife and children, faith, pride in his trade; no firearms in the house.',
      riskLevel: 'low',
      riskReasoning:
        'Negative screen and strong ties; guilt is high, so asked again at every session of trauma work.',
      substanceScreening:
        'AUDIT-C 3 of 12, below the cut-off; no tobacco or drugs. Watched, since he has used it for sleep.',
      ...person,
    },
  },
];
