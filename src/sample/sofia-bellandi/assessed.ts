import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { found } from './found.ts';

type Body = SampleDocumentOf<'assessment'>['body'];

const impairments: Body['impairments'] = [
  {
    id: 'sofia-i1',
    domain: 'work-school',
    severity: 'moderate',
    example: 'Left the floor four times on Saturday; signed for forty pounds of the wrong fish.',
    symptoms: ['sofia-s1', 'sofia-s6'],
  },
  {
    id: 'sofia-i2',
    domain: 'family-home',
    severity: 'severe',
    example: 'Slept through the school meeting; her son made the sandwiches on three days.',
    symptoms: ['sofia-s2', 'sofia-s3'],
  },
  {
    id: 'sofia-i3',
    domain: 'self-care',
    severity: 'moderate',
    example: 'One meal a day, four hours of sleep, fourteen pounds lost.',
    symptoms: ['sofia-s3', 'sofia-s4'],
  },
];

const mentalStatus: Body['mentalStatus'] = [
  {
    id: 'sofia-ms1',
    area: 'appearance',
    finding: 'Black work clothes, thin, hair pinned up with care, shadows under the eyes.',
  },
  {
    id: 'sofia-ms2',
    area: 'behaviour',
    finding: 'Polite, wiped the table with a tissue after weeping; slow to rise.',
  },
  { id: 'sofia-ms3', area: 'speech', finding: 'Low, with pauses; brisk only about the kitchen.' },
  { id: 'sofia-ms4', area: 'mood', finding: '“Emptied.”' },
  { id: 'sofia-ms5', area: 'affect', finding: 'Sad, tearful, a real smile at her son’s name.' },
  { id: 'sofia-ms6', area: 'thought-process', finding: 'Orderly but slowed; loses the thread now and then.' },
  {
    id: 'sofia-ms7',
    area: 'thought-content',
    finding: 'Worthlessness; no wish to be dead, no thoughts of suicide or of harming others.',
  },
  { id: 'sofia-ms8', area: 'perception', finding: 'No hallucinations.' },
  { id: 'sofia-ms9', area: 'cognition', finding: 'Oriented; concentration reduced.' },
  { id: 'sofia-ms10', area: 'insight', finding: 'Knows she is ill, ashamed of it; judgement sound.' },
];

const person: Body = {
  strengths: 'Grace under pressure, love for her son, a sister who comes.',
  needs: 'Sleep, food, evenings with the boy awake, an answer to “better off without me”.',
  abilities: 'Plans a service minute by minute; leads thirty people; reads a room.',
  preferences: 'Practical steps; dislikes worksheets with smiling faces; wants to be told straight.',
  values: 'Feeding people. Being his mother.',
  culture:
    'Strength is shown by feeding others; asking is shame. Her aunt’s death is not spoken of in the family.',
};

/** What was found at the first interview. */
export const assessed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'assessment-1', type: 'assessment', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -91, time: '08:15', signed: { on: -91, time: '08:58' } },
    body: {
      assessedOn: day(-92),
      occasion: 'initial',
      sources: 'Interview; PHQ-9, ASQ, AUDIT-C; her doctor’s letter with weights.',
      symptoms: found,
      impairments,
      mentalStatus,
      riskScreening: 'screened',
      riskTool: 'ASQ',
      riskFindings: ['none-reported'],
      riskDetail: 'No wish to be dead, no thoughts of suicide, no attempts, no thoughts of harming others.',
      riskFactors:
        'Depression, separation, custody hearing, sleeplessness, an aunt’s suicide, sleeping tablets at home.',
      protectiveFactors: 'Her son, her sister, faith, sense of duty; no firearms at home.',
      riskLevel: 'low',
      riskReasoning:
        'Negative screen and no history, but several risk factors ahead: asked at every session, tablets by the week from her doctor.',
      substanceScreening: 'AUDIT-C 2 of 12, below the cut-off; no tobacco or drugs.',
      ...person,
      stageOfChange: 'preparation',
      readiness: 'Willing, exhausted; steps must be small. Capacity intact.',
      measures: ['@phq-9-1', '@asq-1', '@audit-c-1'],
    },
  },
  {
    ...{ key: 'assessment-2', type: 'assessment', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -50, time: '13:10', signed: { on: -50, time: '13:58' } },
    body: {
      assessedOn: day(-50),
      occasion: 'crisis',
      sources: 'Crisis session and follow-up; calls of two days; her sister; PHQ-9 and ASQ today.',
      symptoms: [
        ...found.map(symptom => ({ ...symptom, severity: Math.min(10, (symptom.severity ?? 0) + 2) })),
        {
          id: 'sofia-s7',
          symptom: 'Thinks of ending her life with sleeping tablets; wakes with it at four',
          evidence:
            '“I counted them on the bed and then I put them in a row.” Told her sister the same night. PHQ-9 item 9 scored 2.',
          evidenceKind: 'quote',
          severity: 8,
          frequency: 'Daily since the weekend, strongest between three and five in the morning',
          duration: 'Twenty minutes to two hours; for nine days, with a plan for three',
          impact: 'Afraid to be alone in the apartment; stays with her sister.',
          problems: ['sofia-p1'],
          measure: '@phq-9-3',
        },
      ],
      impairments: impairments.map(one => ({ ...one, severity: 'severe' as const })),
      mentalStatus: mentalStatus.map(one =>
        one.area === 'thought-content'
          ? {
              ...one,
              finding:
                'Thoughts of suicide daily, without intent today; plan disabled; no thoughts of harming others.',
            }
          : one,
      ),
      riskScreening: 'screened',
      riskTool: 'ASQ, followed by a full interview on ideation, plan, intent and means',
      riskFindings: ['active-ideation', 'plan'],
      riskDetail:
        'Thoughts of suicide daily; a plan with tablets three days ago, prepared and broken off by calling her sister; no intent since then; no attempt, no self-harm; no thoughts of harming her son or anyone.',
      riskFactors: 'Depression now severe, custody letter, sleeplessness, an aunt’s suicide, shame.',
      protectiveFactors:
        'Called for help herself, her son, her sister in the house, tablets out of reach, faith, tomorrow’s appointment.',
      riskLevel: 'moderate',
      riskReasoning:
        'High on Monday, moderate today: means removed, never alone at night, safety plan used twice, intent denied on three days and credible to her sister and to me. Twice weekly sessions, daily calls until Thursday, psychiatric appointment tomorrow; emergency room agreed if intent returns.',
      safetyPlan: '@safety-plan-1',
      substanceScreening: 'No alcohol since the weekend; AUDIT-C unchanged.',
      ...person,
      stageOfChange: 'action',
      readiness: 'Takes each step that is agreed; slowed; needs reminders in writing.',
      measures: ['@phq-9-3', '@asq-3'],
    },
  },
];
