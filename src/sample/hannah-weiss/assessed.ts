import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { signedWithSupervisor } from './signed-with-supervisor.ts';

type Body = SampleDocumentOf<'assessment'>['body'];

const symptoms: Body['symptoms'] = [
  {
    id: 'hannah-s1',
    symptom: 'Unwanted picture of the baby falling ill from something on her hands',
    evidence:
      '“It’s a half-second film and I’m the villain.” Closed her eyes while telling it; horrified by it.',
    evidenceKind: 'quote',
    severity: 8,
    frequency: 'Thirty to fifty times a day',
    duration: 'Seconds each, then doubt for up to an hour; for eight months',
    impact: 'Has held her niece twice since birth and each time went home early.',
    problems: ['hannah-p1'],
  },
  {
    id: 'hannah-s2',
    symptom: 'Washes hands to the elbow by count until it “clicks”',
    evidence: 'Skin cracked over every knuckle; washed after shaking my hand and told me so.',
    evidenceKind: 'observation',
    severity: 8,
    frequency: 'About forty times a day',
    duration: 'Two and a half hours a day; since seven months',
    impact: 'Bleeding hands, showers of 55 minutes, no cooking.',
    problems: ['hannah-p1'],
  },
  {
    id: 'hannah-s3',
    symptom: 'Asks her partner and sister whether something is safe, and asks again',
    evidence: 'Showed me the thread: fifteen “is it ok if” messages yesterday.',
    evidenceKind: 'observation',
    severity: 7,
    frequency: 'Fifteen messages a day',
    duration: 'Half an hour a day; six months',
    impact: 'Her sister answers with a thumbs-up without reading, which starts another round.',
    problems: ['hannah-p1'],
  },
  {
    id: 'hannah-s4',
    symptom: 'Checks stove and door, photographs both, drives back',
    evidence: '“Nine hundred photos of a stove that’s off.” She had taken four this morning.',
    evidenceKind: 'quote',
    severity: 7,
    frequency: 'Every time she is last to leave',
    duration: '25 minutes each morning; six months daily',
    impact: 'Late to work three days of five; a written reminder from the office.',
    problems: ['hannah-p2'],
  },
  {
    id: 'hannah-s5',
    symptom: 'Lies in bed going over the day’s touches backward',
    evidence: '“I rewind until I hit something clean.” GAD-7 item 7 scored 3.',
    evidenceKind: 'quote',
    severity: 6,
    frequency: 'Six nights of seven',
    duration: '30 to 60 minutes',
    impact: 'Asleep after one; tired at the drafting table.',
    problems: ['hannah-p1', 'hannah-p2'],
    measure: '@gad-7-1',
  },
];

const impairments: Body['impairments'] = [
  {
    id: 'hannah-i1',
    domain: 'work-school',
    severity: 'moderate',
    example: 'Late on three days of five last week; missed the start of a client meeting.',
    symptoms: ['hannah-s4', 'hannah-s5'],
  },
  {
    id: 'hannah-i2',
    domain: 'family-home',
    severity: 'severe',
    example: 'Stood in the doorway at her niece’s half-birthday with her coat on and left before the cake.',
    symptoms: ['hannah-s1', 'hannah-s3'],
  },
  {
    id: 'hannah-i3',
    domain: 'self-care',
    severity: 'moderate',
    example: 'Showered 55 minutes on five days, with bleeding knuckles; ate only packaged food.',
    symptoms: ['hannah-s2'],
  },
];

const mentalStatus: Body['mentalStatus'] = [
  {
    id: 'hannah-ms1',
    area: 'appearance',
    finding: 'Carefully dressed, sleeves over her hands, knuckles red and split.',
  },
  {
    id: 'hannah-ms2',
    area: 'behaviour',
    finding: 'Touched the chair with her elbow; kept her bag on her lap; friendly and direct.',
  },
  { id: 'hannah-ms3', area: 'speech', finding: 'Fluent, precise, corrects herself to the minute.' },
  { id: 'hannah-ms4', area: 'mood', finding: '“Busy and ashamed.”' },
  { id: 'hannah-ms5', area: 'affect', finding: 'Anxious, quick to laugh, tears at the half-birthday.' },
  {
    id: 'hannah-ms6',
    area: 'thought-process',
    finding: 'Orderly; long qualifications when certainty is at stake.',
  },
  {
    id: 'hannah-ms7',
    area: 'thought-content',
    finding:
      'Unwanted images of causing harm, recognized as her own and senseless; no wish or intent to harm; no thoughts of suicide.',
  },
  {
    id: 'hannah-ms8',
    area: 'perception',
    finding: 'No hallucinations; no sensation of dirt, “it’s a feeling of not-done”.',
  },
  {
    id: 'hannah-ms9',
    area: 'cognition',
    finding: 'Oriented, attentive, excellent memory that she does not trust.',
  },
  {
    id: 'hannah-ms10',
    area: 'insight',
    finding: 'Good: “I know soap doesn’t need a count.” Sound judgement.',
  },
];

const risk: Body = {
  riskScreening: 'screened',
  riskTool: 'ASQ',
  riskFindings: ['none-reported'],
  riskDetail:
    'No wish to be dead, no thoughts of suicide, no past attempts. Thoughts of harming the baby asked about in detail: unwanted, resisted, horrifying to her, no intent, no act; she avoids the child out of care.',
  riskFactors: 'Shame, poor sleep.',
  protectiveFactors: 'Partner, sister, work she likes, humor, no history of harm to self or others.',
  riskLevel: 'low',
  riskReasoning:
    'Obsessional thoughts of harm without intent are no danger to the child; reviewed with Dr. Osei on the same day, who agrees.',
  substanceScreening: 'AUDIT-C 1 of 12; no tobacco or drugs. Nothing further needed.',
};

/** What was found at the first interview. */
export const assessed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'assessment', type: 'assessment', episode: 'episode-1', author: 'lindqvist' },
    ...{ writtenOn: -102, time: '11:30', ...signedWithSupervisor(-102, '12:25', [-101, '08:32']) },
    body: {
      assessedOn: day(-102),
      occasion: 'initial',
      sources:
        'Interview; GAD-7, PHQ-9, ASQ, AUDIT-C; the message thread and the photo folder, which she showed.',
      symptoms,
      impairments,
      mentalStatus,
      ...risk,
      strengths: 'Exactness, humor, two people who want to help in the right way.',
      needs: 'Her hands back, the baby on her arm, one way out of the door.',
      abilities:
        'Keeps logs to the minute, draws what she cannot say, learns rules quickly and enjoys breaking silly ones.',
      preferences: 'Steps on paper, drawn as a section of a stair; no rubber bands, no breathing tricks.',
      values: 'Being an aunt one can count on; honest work.',
      culture:
        'Religious kitchen rules are hers and are not treated; where rule and ritual look alike, she says which is which.',
      stageOfChange: 'preparation',
      readiness: 'Afraid of the exposures and asked for the first one herself. Capacity good.',
      measures: ['@gad-7-1', '@phq-9-1', '@asq-1', '@audit-c-1'],
    },
  },
];
