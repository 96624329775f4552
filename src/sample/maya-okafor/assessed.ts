import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Body = SampleDocumentOf<'assessment'>['body'];
type Symptoms = NonNullable<Body['symptoms']>;

const lowMood: Symptoms = [
  {
    id: 'maya-s1',
    symptom: 'Sits in the parked car 20 to 40 minutes before going into the house',
    evidence:
      '“I turn the engine off and then nothing happens.” Looked at her hands while telling it; eyes filled, no sobbing.',
    evidenceKind: 'quote',
    severity: 7,
    frequency: 'Four of five working days',
    duration: 'Nine months; low most of the day, lifting slightly with patients',
    impact: 'Evening is gone before it starts: no cooking, no calls, no choir.',
    problems: ['maya-p1'],
    measure: '@phq-9-1',
  },
  {
    id: 'maya-s2',
    symptom:
      'Has stopped doing what she used to look forward to: choir, Sunday cooking, walks with her sister',
    evidence: 'Last choir practice eight months ago; “I’d stand there and mouth it.” PHQ-9 item 1 scored 2.',
    evidenceKind: 'report',
    severity: 6,
    frequency: 'One planned pleasant thing in a typical week',
    duration: 'Nine months',
    impact: 'Sees nobody outside work and her mother’s house.',
    problems: ['maya-p1'],
    measure: '@phq-9-1',
  },
  {
    id: 'maya-s3',
    symptom: 'Tired from the moment of waking; naps on the sofa in her work clothes',
    evidence: '“I could sleep standing at the parallel bars.” PHQ-9 item 4 scored 3.',
    evidenceKind: 'quote',
    severity: 7,
    frequency: 'Nearly every day',
    duration: 'Nine months',
    impact: 'Treatment notes wait until Sunday night and are then done in a panic.',
    problems: ['maya-p1'],
    measure: '@phq-9-1',
  },
  {
    id: 'maya-s4',
    symptom: 'Calls herself a fraud and apologizes for things that are not hers',
    evidence:
      '“I’m cheating those people out of a real therapist.” Apologized three times in the hour, once for the box of tissues.',
    evidenceKind: 'quote',
    severity: 7,
    frequency: 'Daily, mostly after dinner',
    duration: 'About seven months',
    impact: 'Takes on duties others refuse, to make up for it.',
    problems: ['maya-p1'],
    measure: '@phq-9-1',
  },
  {
    id: 'maya-s5',
    symptom: 'Reads the same referral three times and cannot say what it said',
    evidence: 'Forty treatment notes open at the end of the week. PHQ-9 item 7 scored 2.',
    evidenceKind: 'report',
    severity: 5,
    frequency: 'More than half the days',
    duration: 'About five months',
    impact: 'Notes went in eleven days late; her manager asked about it.',
    problems: ['maya-p1'],
    measure: '@phq-9-1',
  },
];

const worry: Symptoms = [
  {
    id: 'maya-s6',
    symptom:
      'Worries in turn about complaints, something she may have missed in a patient, money and her mother’s health',
    evidence: 'Named four separate worries in five minutes without being asked; GAD-7 item 3 scored 3.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'Six nights of seven',
    duration: 'More than a year, two to three hours a day',
    impact: 'Re-reads each message to a family four or five times; avoids opening the inbox on Sundays.',
    problems: ['maya-p2'],
    measure: '@gad-7-1',
  },
  {
    id: 'maya-s7',
    symptom: 'Cannot put a worry down once it has begun',
    evidence: '“I tell myself stop, and it says, one more thing.” GAD-7 item 2 scored 3.',
    evidenceKind: 'quote',
    severity: 8,
    frequency: 'Nearly every day',
    duration: 'More than a year',
    impact: 'Leaves meals and conversations to check something that turns out to be fine.',
    problems: ['maya-p2'],
    measure: '@gad-7-1',
  },
  {
    id: 'maya-s8',
    symptom: 'Lies awake 60 to 120 minutes after lights out',
    evidence:
      'Her own estimate, and the phone’s record of use after midnight on five of the last seven nights.',
    evidenceKind: 'report',
    severity: 7,
    frequency: 'Six nights of seven',
    duration: 'About seventeen months',
    impact: 'Up at 5:50 on some five hours of sleep.',
    problems: ['maya-p1', 'maya-p2'],
    measure: '@phq-9-1',
  },
  {
    id: 'maya-s9',
    symptom: 'Clenches her jaw and holds her shoulders up by the ears',
    evidence: 'Seen through the whole interview; her dentist has made a night guard.',
    evidenceKind: 'observation',
    severity: 5,
    frequency: 'Most days',
    duration: 'About a year',
    impact: 'Jaw pain by evening; two migraines last month.',
    problems: ['maya-p2'],
  },
  {
    id: 'maya-s10',
    symptom: 'Snaps at people she loves',
    evidence: '“I bit my sister’s head off over a casserole dish.” GAD-7 item 6 scored 2.',
    evidenceKind: 'quote',
    severity: 4,
    frequency: 'Two or three times a week',
    duration: 'About seven months',
    impact: 'She and her sister have gone from daily to weekly contact.',
    problems: ['maya-p2'],
    measure: '@gad-7-1',
  },
];

const impairments: Body['impairments'] = [
  {
    id: 'maya-i1',
    domain: 'work-school',
    severity: 'moderate',
    example: 'Treatment notes were eleven days late last month; forty stood open at the end of last week.',
    symptoms: ['maya-s3', 'maya-s5', 'maya-s6'],
  },
  {
    id: 'maya-i2',
    domain: 'social',
    severity: 'severe',
    example:
      'Has not sung with the choir for eight months and turned down her closest friend’s birthday last week.',
    symptoms: ['maya-s1', 'maya-s2', 'maya-s10'],
  },
  {
    id: 'maya-i3',
    domain: 'self-care',
    severity: 'moderate',
    example:
      'Cereal for dinner on four of the last seven evenings; about five hours of sleep on work nights.',
    symptoms: ['maya-s1', 'maya-s8'],
  },
];

const mentalStatus: Body['mentalStatus'] = [
  { id: 'maya-ms1', area: 'appearance', finding: 'Neat, clinic badge still on, tired eyes.' },
  {
    id: 'maya-ms2',
    area: 'behaviour',
    finding: 'Cooperative; shoulders raised, jaw tight, tore a tissue into small squares.',
  },
  {
    id: 'maya-ms3',
    area: 'speech',
    finding: 'Quick when worrying, slower and softer when speaking of evenings.',
  },
  { id: 'maya-ms4', area: 'mood', finding: '“Gray. Like wet sand.”' },
  {
    id: 'maya-ms5',
    area: 'affect',
    finding: 'Sad, brightened when describing a patient’s first stairs, tearful twice.',
  },
  {
    id: 'maya-ms6',
    area: 'thought-process',
    finding: 'Orderly; goes from one worry to the next and comes back when asked.',
  },
  {
    id: 'maya-ms7',
    area: 'thought-content',
    finding: 'Self-blame beyond proportion; no thoughts of death, suicide or harming others; no delusions.',
  },
  { id: 'maya-ms8', area: 'perception', finding: 'No hallucinations reported or seen.' },
  {
    id: 'maya-ms9',
    area: 'cognition',
    finding: 'Oriented; remembered details of a talk eleven days ago; attention held for the hour.',
  },
  {
    id: 'maya-ms10',
    area: 'insight',
    finding: 'Sees the link between evenings lost and mood; sound judgement about work and safety.',
  },
];

const risk: Body = {
  riskScreening: 'screened',
  riskTool: 'ASQ',
  riskFindings: ['none-reported'],
  riskDetail:
    'Denied wishes to be dead, thoughts of suicide and past attempts; denied thoughts of harming others.',
  riskFactors: 'Depressive episode, poor sleep, withdrawal from friends, living alone.',
  protectiveFactors:
    'Her patients, her sister and mother, faith, no access to firearms, asked for help herself.',
  riskLevel: 'low',
  riskReasoning:
    'Negative screen, no history, strong ties. Asked again with each questionnaire and whenever mood drops.',
  substanceScreening:
    'AUDIT-C 2 of 12, below the cut-off for women; tobacco and other drugs denied. Nothing further needed.',
};

/** What was found at the first interview, written the morning after. */
export const assessed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'assessment', type: 'assessment', episode: 'episode-1', author: 'marsh' },
    ...{ writtenOn: -142, time: '08:05', signed: { on: -142, time: '08:52' } },
    body: {
      assessedOn: day(-143),
      occasion: 'initial',
      sources: 'Interview with the client; PHQ-9, GAD-7, ASQ and AUDIT-C.',
      symptoms: [...lowMood, ...worry],
      impairments,
      mentalStatus,
      ...risk,
      strengths: 'Warm and funny with patients also when low; keeps written promises; a trained voice.',
      needs: 'Evenings that belong to her, sleep, a way to end the day’s worry, company again.',
      abilities:
        'Plans a course of treatment to the week, reads graphs, learns quickly from data about herself.',
      preferences: 'Tasks over talk about talk; paper, not an app; no “be gentle with yourself”.',
      values: 'Faithfulness to people, her work as a calling, music.',
      culture:
        'Help-seeking runs against the family rule of privacy; her faith is a resource she wants named.',
      stageOfChange: 'preparation',
      readiness:
        'Has already tried to go back to choir once alone. Capacity and attention suited to structured work.',
      measures: ['@phq-9-1', '@gad-7-1', '@asq-1', '@audit-c-1'],
    },
  },
];
