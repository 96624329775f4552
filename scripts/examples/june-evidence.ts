import { arrangedAppointment } from '../../src/sample/arranged-appointment.ts';
import { measureGiven } from '../../src/sample/measure-given.ts';
import type { Day, SampleDocument } from '../../src/sample/sample-client.ts';
import { document } from '../../src/sample/sample-client.ts';
import { standardConsents } from '../../src/sample/standard-consents.ts';

const head = { episode: 'episode-1', author: 'marsh' } as const;
const phq9 = { instrument: 'phq-9', by: 'marsh', time: '10:52' } as const;

const intake = (day: Day): SampleDocument => ({
  ...head,
  key: 'intake',
  type: 'intake',
  writtenOn: -71,
  time: '11:03',
  signed: { on: -71, time: '13:20' },
  body: {
    interviewedOn: day(-71),
    informant: 'The client',
    referredBy: 'Herself',
    referralReason: 'Has stopped painting and does not know when.',
    problems: [
      {
        id: 'june-p-low',
        clientWords: '“I sit in front of the easel until it’s dark and then I sit in the dark.”',
        name: 'Low mood',
        onset: 'Five months ago, after her studio was sold',
        course: 'Down within weeks, level since.',
        impact: 'Has turned down two commissions and seen nobody but the mailman some weeks.',
      },
    ],
    demographics: 'Forty-seven, illustrator, lives alone.',
    cultureAndLanguage: 'English; no interpreter. Quaker by upbringing.',
    psychosocialHistory: 'Only child, art school, long friendships, divorced for ten years on good terms.',
    familyHistory: 'Mother melancholic in winters, never treated; no suicide or substance problems known.',
    educationAndWork: 'Illustrates children’s books, freelance.',
    legalHistory: 'None reported.',
    traumaHistory: 'None reported when asked.',
    medicalHistory: 'Healthy; thyroid normal in spring.',
    allergies: 'None known',
    primaryCare: 'Family physician, Hill Street',
    careCoordination: 'declined',
    noMedications: true,
    substanceUse: 'A glass of wine on Sundays; no other substances.',
    pastDiagnoses: 'None known.',
    noPriorTreatment: true,
    orientationGiven:
      'Behavioral activation, confidentiality and its limits, fees, cancellations, complaints, emergencies.',
    orientedOn: day(-71),
    emergencyContact: 'Friend, number on the client page',
  },
});

const symptom = (
  id: string,
  what: string,
  evidence: string,
  more: { severity: number; frequency: string; impact: string },
) => ({
  id: `june-s-${id}`,
  symptom: what,
  evidence,
  evidenceKind: 'quote' as const,
  duration: 'Five months',
  problems: ['june-p-low'],
  ...more,
});

const assessment = (day: Day): SampleDocument => ({
  ...head,
  key: 'assessment',
  type: 'assessment',
  writtenOn: -71,
  time: '11:52',
  signed: { on: -71, time: '13:41' },
  body: {
    assessedOn: day(-71),
    occasion: 'initial',
    sources: 'Interview, PHQ-9.',
    symptoms: [
      symptom(
        'mood',
        'Low and empty for most of the day',
        '“Grey from the feet up”; tears twice in the hour.',
        {
          severity: 7,
          frequency: 'Six days of seven',
          impact: 'Does not answer the door.',
        },
      ),
      symptom('interest', 'No wish to paint or see anyone', 'Easel untouched for eleven weeks.', {
        severity: 8,
        frequency: 'Every day',
        impact: 'Two commissions turned down.',
      }),
      symptom('sleep', 'Awake from four', 'Her sleep notes: five nights of seven.', {
        severity: 6,
        frequency: 'Five nights of seven',
        impact: 'Back to bed at noon.',
      }),
      symptom('energy', 'Worn out by dressing', '“A shower is a day’s work.”', {
        severity: 6,
        frequency: 'Most days',
        impact: 'Dishes for a week in the sink.',
      }),
      symptom('focus', 'Cannot hold a page', 'Asked to hear two questions again.', {
        severity: 5,
        frequency: 'Most days',
        impact: 'A contract unread for a month.',
      }),
    ],
    impairments: [
      {
        id: 'june-i-work',
        domain: 'work-school',
        severity: 'moderate',
        example: 'Missed the deadline for a cover and did not call the publisher back.',
        symptoms: ['june-s-interest', 'june-s-focus'],
      },
      {
        id: 'june-i-social',
        domain: 'social',
        severity: 'moderate',
        example: 'Has not gone to the Thursday table of her friends since summer.',
        symptoms: ['june-s-mood'],
      },
    ],
    mentalStatus: [
      {
        id: 'june-m-affect',
        area: 'affect',
        finding: 'Slow, tearful at the word studio, a small smile about the mailman.',
      },
      { id: 'june-m-speech', area: 'speech', finding: 'Low, with long pauses, exact.' },
      { id: 'june-m-mood', area: 'mood', finding: '“Grey.”' },
      {
        id: 'june-m-appearance',
        area: 'appearance',
        finding: 'Paint-free jeans, gray cardigan buttoned wrong, hair brushed.',
      },
      {
        id: 'june-m-behaviour',
        area: 'behaviour',
        finding: 'Sat back, hands in her lap, slow to reach for her tea.',
      },
      { id: 'june-m-thought-process', area: 'thought-process', finding: 'Slow and in order.' },
      {
        id: 'june-m-thought-content',
        area: 'thought-content',
        finding: 'Sees days without shape; no thoughts of death.',
      },
      { id: 'june-m-perception', area: 'perception', finding: 'No hallucinations.' },
      {
        id: 'june-m-cognition',
        area: 'cognition',
        finding: 'Oriented; loses the thread twice and finds it.',
      },
      { id: 'june-m-insight', area: 'insight', finding: 'Names it as more than tiredness; judgement sound.' },
    ],
    riskScreening: 'screened',
    riskTool: 'PHQ-9 item 9, and interview',
    riskFindings: ['none-reported'],
    riskDetail: 'No thoughts of death, of harming herself or anybody else, asked directly.',
    protectiveFactors: 'Friends who still ring, a godchild.',
    riskLevel: 'low',
    riskReasoning: 'No ideation now or before.',
    substanceScreening: 'One glass of wine a week, no tobacco, no other drugs; no concern.',
    strengths: 'Patient, skilled, kind, keeps on going to the mailbox.',
    needs: 'Days with a shape; people; paint.',
    abilities: 'Sees and describes finely.',
    preferences: 'Wants tasks small enough to do badly.',
    values: 'Making things a child wants to look at twice.',
    stageOfChange: 'preparation',
    readiness: 'Came by herself; can come weekly.',
    measures: [document('phq-9-intake')],
  },
});

/** Who June is and what is the matter. */
export const juneEvidence = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'marsh', on: -71, time: '10:44', givenBy: 'June Tarrant' }),
  arrangedAppointment(day, {
    ...{ key: 'evaluation-appointment', by: 'marsh', on: -71, time: '11:00', minutes: 75 },
    ...{ status: 'kept', serviceCode: '90791', billed: true, place: 'office' },
  }),
  measureGiven(day, {
    ...phq9,
    key: 'phq-9-intake',
    on: -71,
    answers: [3, 2, 2, 2, 1, 2, 2, 1, 0, 2],
    interpretation: '15, moderately severe by the band; interest leads.',
  }),
  measureGiven(day, {
    ...phq9,
    key: 'phq-9-latest',
    on: -43,
    answers: [1, 1, 2, 2, 1, 1, 1, 1, 0, 1],
    interpretation: '10, five below the start.',
  }),
  intake(day),
  assessment(day),
];
