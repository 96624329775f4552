import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Body = SampleDocumentOf<'assessment'>['body'];

const symptoms: Body['symptoms'] = [
  {
    id: 'grace-s1',
    symptom: 'Attacks out of nowhere: pounding heart, no air, dizziness, sure that she is dying',
    evidence: '“From fine to floor in four minutes.” Told it with a hand on her sternum, breathing high.',
    evidenceKind: 'quote',
    severity: 9,
    frequency: 'Five a week',
    duration: 'Peak within five minutes, gone within thirty; for five months',
    impact: 'Three emergency visits; has left two assignments in the middle.',
    problems: ['grace-p1'],
  },
  {
    id: 'grace-s2',
    symptom: 'Hands tremble in and before attacks',
    evidence: 'Visible fine tremor while she signed the word for heart; stilled when she talked of climbing.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'Daily',
    duration: 'Minutes to half an hour; four months',
    impact: 'Fears being misread by deaf clients; turns down court.',
    problems: ['grace-p1', 'grace-p2'],
  },
  {
    id: 'grace-s3',
    symptom: 'Waits for the next attack and listens to her heart',
    evidence: '“I’m a night watchman for one organ.” GAD-7 item 7 scored 3.',
    evidenceKind: 'quote',
    severity: 8,
    frequency: 'Most of the day, every day',
    duration: 'Five months',
    impact: 'Lies awake an hour with a finger on her neck; misses sentences she should interpret.',
    problems: ['grace-p1'],
    measure: '@gad-7-1',
  },
  {
    id: 'grace-s4',
    symptom: 'Checks an oximeter, carries water and a list of hospitals, sits by doors',
    evidence: 'Oximeter on her finger in the waiting room; read it twice in the hour.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'About thirty checks a day',
    duration: 'Four months',
    impact: 'Cannot hold a signing conversation of more than ten minutes without looking.',
    problems: ['grace-p1'],
  },
  {
    id: 'grace-s5',
    symptom: 'Does not take trains, climbs no more, refuses work far from a hospital',
    evidence:
      'Calendar of the last month: nine assignments declined, no train, climbing shoes “in the closet”.',
    evidenceKind: 'report',
    severity: 7,
    frequency: 'Every day',
    duration: 'Four months',
    impact: 'Income down by a third; sister not visited.',
    problems: ['grace-p2'],
  },
];

const impairments: Body['impairments'] = [
  {
    id: 'grace-i1',
    domain: 'work-school',
    severity: 'moderate',
    example:
      'Declined nine assignments last month and walked out of a cardiology consult she was interpreting.',
    symptoms: ['grace-s1', 'grace-s2', 'grace-s5'],
  },
  {
    id: 'grace-i2',
    domain: 'community',
    severity: 'moderate',
    example: 'Took three buses and ninety minutes to a job that is two train stops away.',
    symptoms: ['grace-s3', 'grace-s4', 'grace-s5'],
  },
];

const mentalStatus: Body['mentalStatus'] = [
  {
    id: 'grace-ms1',
    area: 'appearance',
    finding: 'Athletic, plain dark top as interpreters wear, oximeter on the left index finger.',
  },
  {
    id: 'grace-ms2',
    area: 'behaviour',
    finding: 'Chose the chair by the door; open, expressive face and hands.',
  },
  { id: 'grace-ms3', area: 'speech', finding: 'Clear, quick, signs some words while she says them.' },
  { id: 'grace-ms4', area: 'mood', finding: '“On watch.”' },
  {
    id: 'grace-ms5',
    area: 'affect',
    finding: 'Anxious, humorous, tears when speaking of her father’s chest scar.',
  },
  { id: 'grace-ms6', area: 'thought-process', finding: 'Orderly.' },
  {
    id: 'grace-ms7',
    area: 'thought-content',
    finding: 'Fear of dying from the heart; no wish to die, no thoughts of harming anyone.',
  },
  {
    id: 'grace-ms8',
    area: 'perception',
    finding: 'Feels “behind glass” at the peak of attacks; no hallucinations.',
  },
  { id: 'grace-ms9', area: 'cognition', finding: 'Oriented, exact memory for dates and pulse rates.' },
  {
    id: 'grace-ms10',
    area: 'insight',
    finding: 'Half believes the normal results: “Sixty-forty they missed it.” Good judgement.',
  },
];

/** What was found at the first interview. */
export const assessed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'assessment', type: 'assessment', episode: 'episode-1', author: 'marsh' },
    ...{ writtenOn: -135, time: '08:10', signed: { on: -135, time: '08:50' } },
    body: {
      assessedOn: day(-136),
      occasion: 'initial',
      sources: 'Interview, three emergency discharge papers, her calendar; GAD-7, PHQ-9, ASQ, AUDIT-C.',
      symptoms,
      impairments,
      mentalStatus,
      riskScreening: 'screened',
      riskTool: 'ASQ',
      riskFindings: ['none-reported'],
      riskDetail: 'No wish to be dead, no thoughts of suicide or of harming others, no attempts.',
      riskFactors: 'Poor sleep, income under strain.',
      protectiveFactors: 'Family, friends, dog, love of her work, seeks help quickly.',
      riskLevel: 'low',
      riskReasoning: 'Negative screen, no history. Asked again at reviews and if mood drops.',
      substanceScreening: 'AUDIT-C 1 of 12; no tobacco, no drugs, no coffee. Nothing further needed.',
      strengths: 'Courage in her body, exact language, humor in two languages.',
      needs: 'A heart she can forget, the train, court and hospital work.',
      abilities: 'Trains her body deliberately; reads faces and hands; keeps time.',
      preferences: 'Do it first, explain after; signs allowed; no breathing apps.',
      values: 'That people are understood. Being there for her father.',
      culture:
        'Trembling hands blur her speech: the fear is also about being unintelligible to those she grew up among.',
      stageOfChange: 'action',
      readiness: 'Ready: “Make me panic, I’d rather it were on purpose.” No limits to taking part.',
      measures: ['@gad-7-1', '@phq-9-1', '@asq-1', '@audit-c-1'],
    },
  },
];
