import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Body = SampleDocumentOf<'assessment'>['body'];

const symptoms: Body['symptoms'] = [
  {
    id: 'frank-s1',
    symptom: 'Means to drink two beers and drinks eight or nine',
    evidence: '“I say two and I wake up in the recliner.” AUDIT-C 11.',
    evidenceKind: 'quote',
    severity: 8,
    frequency: 'Seven evenings of seven',
    duration: 'Six years, from about four to eleven',
    impact: 'Evenings gone; conversations with his wife end by eight.',
    problems: ['frank-p1'],
    measure: '@audit-c-1',
  },
  {
    id: 'frank-s2',
    symptom: 'Strong pull toward the store at the end of the shift',
    evidence: '“My truck turns left by itself.” Rubbed his mouth each time four o’clock was named.',
    evidenceKind: 'observation',
    severity: 8,
    frequency: 'Every working day',
    duration: 'An hour, until the first can; for years',
    impact: 'Plans jobs so as to be near the store.',
    problems: ['frank-p1'],
  },
  {
    id: 'frank-s3',
    symptom: 'Needs six before he feels anything; hands shake in the morning',
    evidence: 'Fine tremor of the outstretched hands at half past six in the evening.',
    evidenceKind: 'observation',
    severity: 6,
    frequency: 'Daily',
    duration: 'About two years',
    impact: 'Avoids fine wiring before ten o’clock.',
    problems: ['frank-p1'],
  },
  {
    id: 'frank-s4',
    symptom: 'Misses or is late to work the morning after',
    evidence: 'Four mornings in two months; sent home once.',
    evidenceKind: 'report',
    severity: 7,
    frequency: 'Twice a month',
    duration: 'Since about a year',
    impact: 'Lost the foreman’s post; his license is at risk.',
    problems: ['frank-p1'],
  },
  {
    id: 'frank-s5',
    symptom: 'Goes on drinking although it keeps the grandchildren from him; has dropped hockey',
    evidence: '“She’s right, that’s what kills me.” Eyes wet, jaw tight.',
    evidenceKind: 'quote',
    severity: 8,
    frequency: 'Each weekend they could come',
    duration: 'One year',
    impact: 'Sees them under supervision; the team has another coach.',
    problems: ['frank-p2'],
  },
];

const impairments: Body['impairments'] = [
  {
    id: 'frank-i1',
    domain: 'work-school',
    severity: 'severe',
    example: 'Sent home from the site last week; no longer foreman.',
    symptoms: ['frank-s2', 'frank-s3', 'frank-s4'],
  },
  {
    id: 'frank-i2',
    domain: 'family-home',
    severity: 'severe',
    example:
      'Was not allowed to take his grandson to practice on Saturday; asleep in the recliner on seven evenings.',
    symptoms: ['frank-s1', 'frank-s5'],
  },
];

const mentalStatus: Body['mentalStatus'] = [
  { id: 'frank-ms1', area: 'appearance', finding: 'Work clothes, clean; flushed face, mints.' },
  {
    id: 'frank-ms2',
    area: 'behaviour',
    finding: 'Polite, sat on the edge of the chair, cap turned in his hands.',
  },
  { id: 'frank-ms3', area: 'speech', finding: 'Short sentences; long pause before his brother.' },
  { id: 'frank-ms4', area: 'mood', finding: '“Embarrassed.”' },
  { id: 'frank-ms5', area: 'affect', finding: 'Guarded, then sad; wet eyes twice.' },
  { id: 'frank-ms6', area: 'thought-process', finding: 'Clear; not intoxicated.' },
  {
    id: 'frank-ms7',
    area: 'thought-content',
    finding: 'No wish to die, no thoughts of suicide or of harming anyone.',
  },
  { id: 'frank-ms8', area: 'perception', finding: 'No hallucinations, also not on dry days.' },
  { id: 'frank-ms9', area: 'cognition', finding: 'Oriented; remembers dates and amounts exactly.' },
  {
    id: 'frank-ms10',
    area: 'insight',
    finding: 'Names the problem without being pressed; unsure that he can do it.',
  },
];

/** What was found at the first interview. */
export const assessed = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'assessment', type: 'assessment', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -190, time: '08:35', signed: { on: -190, time: '09:12' } },
    body: {
      assessedOn: day(-191),
      occasion: 'initial',
      sources: 'Interview; his wife for ten minutes; AUDIT-C, PHQ-9, ASQ.',
      symptoms,
      impairments,
      mentalStatus,
      riskScreening: 'screened',
      riskTool: 'ASQ',
      riskFindings: ['none-reported'],
      riskDetail:
        'No wish to be dead, no attempts, no thoughts of harming others. Has not driven after drinking since last year, his wife agrees.',
      riskFactors:
        'Daily alcohol, grief, job at risk; a hunting rifle in a locked cabinet, key with his wife.',
      protectiveFactors: 'Wife, grandchildren, trade, union brothers.',
      riskLevel: 'low',
      riskReasoning:
        'Negative screen. Sudden stopping could bring withdrawal: not to be done without his doctor.',
      substanceScreening:
        'AUDIT-C 11 of 12; full assessment done here. No tobacco for eleven years, no other drugs.',
      strengths: 'A craftsman’s pride, punctuality, humor, a marriage that talks.',
      needs: 'A dry way through four o’clock, a doctor’s hand for stopping, trust repaired.',
      abilities: 'Plans work step by step, fixes things, teaches apprentices.',
      preferences: 'Straight talk, no speeches; will listen in a group, not speak of his brother there.',
      values: 'Showing up. Being the grandfather who may drive.',
      culture: 'Union and family pride; help is given, rarely taken.',
      stageOfChange: 'preparation',
      readiness: 'Importance 9, confidence 4. Able to take part; sober sessions agreed.',
      measures: ['@audit-c-1', '@phq-9-1', '@asq-1'],
    },
  },
];
