import { arrangedAppointment } from '../../src/sample/arranged-appointment.ts';
import { measureGiven } from '../../src/sample/measure-given.ts';
import type { Day, SampleDocument } from '../../src/sample/sample-client.ts';
import { document } from '../../src/sample/sample-client.ts';
import { standardConsents } from '../../src/sample/standard-consents.ts';

const head = { episode: 'episode-1', author: 'achterberg', writtenOn: -70 } as const;
const psc17 = { instrument: 'psc-17', by: 'achterberg', respondent: 'parent' } as const;

const consents = (day: Day): SampleDocument[] => [
  ...standardConsents(day, {
    by: 'achterberg',
    on: -70,
    time: '14:40',
    givenBy: 'Mother',
    relation: 'parent',
  }),
  {
    ...head,
    key: 'consent-minor',
    type: 'consent',
    time: '14:46',
    signed: { on: -70, time: '14:52' },
    body: {
      kind: 'minor',
      explained:
        'How treatment of a child works here, moving and playing included; limits of confidentiality; the right to stop.',
      givenBy: 'Mother',
      relation: 'parent',
      authority: 'Sole legal custody by court order; copy seen and filed.',
      minorMay:
        'What he tells in play stays here unless someone could get hurt; his mother hears how to help.',
      givenOn: day(-70),
      method: 'signed',
    },
  },
];

const intake = (day: Day): SampleDocument => ({
  ...head,
  key: 'intake',
  type: 'intake',
  time: '15:02',
  signed: { on: -70, time: '17:15' },
  body: {
    interviewedOn: day(-70),
    informant: 'Josh and his mother',
    referredBy: 'School counselor',
    referralReason:
      'Sent out of class four times in a month after losing at games or getting an answer wrong.',
    problems: [
      {
        id: 'josh-p-temper',
        clientWords: '“I just blow. Then everybody’s mad and I don’t even remember what for.”',
        name: 'Blows up when things go wrong',
        onset: 'In second grade, about two years ago',
        course: 'Two or three times a week at first, nearly daily this year.',
        impact: 'Left off the recess team; homework ends in tears.',
      },
    ],
    demographics: 'Ten years old, fourth grade, lives with his mother and a younger sister.',
    cultureAndLanguage: 'English; no interpreter. Sunday school with his grandparents.',
    psychosocialHistory:
      'Parents separated when he was six; sees his father twice a year. Two friends from the team.',
    developmentalHistory: 'Early walker, early talker, “always in a hurry.” Settled well in kindergarten.',
    familyHistory: 'Father described as quick to anger; no treatment known.',
    educationAndWork: 'Average grades; learns best when he may move.',
    legalHistory: 'Custody order as above.',
    traumaHistory: 'None reported by mother or, alone, by Josh.',
    strengths: 'Loves soccer, tries again when it is his own idea, gentle with his sister.',
    medicalHistory: 'Healthy; hearing and sight checked this year.',
    allergies: 'None known',
    primaryCare: 'Pediatric practice, Bay Road',
    careCoordination: 'declined',
    noMedications: true,
    substanceUse: 'None at ten years.',
    pastDiagnoses: 'None known.',
    noPriorTreatment: true,
    orientationGiven:
      'Cognitive-behavioral work through movement, confidentiality and its limits, fees, cancellations, complaints, emergencies.',
    orientedOn: day(-70),
    emergencyContact: 'Grandmother, number on the client page',
  },
});

const assessment = (day: Day): SampleDocument => ({
  ...head,
  key: 'assessment',
  type: 'assessment',
  time: '15:50',
  signed: { on: -70, time: '17:31' },
  body: {
    assessedOn: day(-70),
    occasion: 'initial',
    sources: 'Interview with Josh and his mother, PSC-17, note of the school counselor.',
    symptoms: [
      {
        id: 'josh-s-temper',
        symptom: 'Shouts, throws what is at hand and runs off when he misses, loses or is corrected',
        evidence: 'Threw his pencil case on the second wrong answer in a spelling game here.',
        evidenceKind: 'observation',
        severity: 7,
        frequency: 'Nine times in the week before intake, by his mother’s count',
        duration: 'Five to twenty minutes each, two years',
        impact: 'Sent out of class; left off the recess team.',
        problems: ['josh-p-temper'],
        measure: document('psc-17-intake'),
      },
      {
        id: 'josh-s-argues',
        symptom: 'Argues with his mother and teacher over every no, and says it was the others',
        evidence: 'His mother: “It’s never the ball, it’s whoever kicked it.”',
        evidenceKind: 'report',
        severity: 6,
        frequency: 'Daily',
        duration: 'Ten minutes or so, two years',
        impact: 'Homework takes two hours instead of half of one.',
        problems: ['josh-p-temper'],
      },
    ],
    impairments: [
      {
        id: 'josh-i-school',
        domain: 'work-school',
        severity: 'moderate',
        example: 'Spent four recesses in a month in the office.',
        symptoms: ['josh-s-temper'],
      },
      {
        id: 'josh-i-home',
        domain: 'family-home',
        severity: 'moderate',
        example: 'Board games and homework at the table have been given up.',
        symptoms: ['josh-s-temper', 'josh-s-argues'],
      },
    ],
    mentalStatus: [
      {
        id: 'josh-m-behaviour',
        area: 'behaviour',
        finding: 'In motion throughout, settled when given a ball to roll under his foot.',
      },
      {
        id: 'josh-m-affect',
        area: 'affect',
        finding: 'Sunny, red and furious within seconds of a mistake, sunny again in ten minutes.',
      },
      { id: 'josh-m-mood', area: 'mood', finding: '“Good unless I’m losing.”' },
      { id: 'josh-m-appearance', area: 'appearance', finding: 'Team shirt, grass on both knees.' },
      { id: 'josh-m-speech', area: 'speech', finding: 'Loud and fast, stops when asked a second time.' },
      {
        id: 'josh-m-thought-process',
        area: 'thought-process',
        finding: 'Jumps, and comes back when the ball lies still.',
      },
      {
        id: 'josh-m-thought-content',
        area: 'thought-content',
        finding: 'Fair and unfair; no wish to die or to hurt anybody.',
      },
      { id: 'josh-m-perception', area: 'perception', finding: 'No voices or visions reported.' },
      {
        id: 'josh-m-cognition',
        area: 'cognition',
        finding: 'Oriented; counts back from fifty by threes while moving.',
      },
      { id: 'josh-m-insight', area: 'insight', finding: 'Knows what sets him off once it is over.' },
    ],
    riskScreening: 'screened',
    riskTool: 'Interview alone, in words for his age',
    riskFindings: ['none-reported'],
    riskDetail: 'No wish to die or to hurt himself; has pushed a classmate once, no injuries.',
    protectiveFactors: 'Warm mother, grandparents, a coach who likes him.',
    riskLevel: 'low',
    riskReasoning: 'No ideation; outbursts without intent to harm.',
    substanceScreening: 'Not screened at ten years; nothing in the history.',
    strengths: 'Soccer, humor, persistence at what he has chosen.',
    needs: 'To stay in it when something goes wrong.',
    abilities: 'Counts and remembers scores, learns by doing.',
    preferences: 'Moving, not sitting; short explanations.',
    values: '“That my team wants me.”',
    stageOfChange: 'preparation',
    readiness: 'Wants to be back on the recess team; mother can practice at home.',
    measures: [document('psc-17-intake')],
  },
});

/** Who Josh is and what is the matter: the same in both of his examples. */
export const joshEvidence = (day: Day): SampleDocument[] => [
  ...consents(day),
  arrangedAppointment(day, {
    ...{ key: 'evaluation-appointment', by: 'achterberg', on: -70, time: '15:00', minutes: 75 },
    ...{ status: 'kept', serviceCode: '90791', billed: true, place: 'office' },
  }),
  measureGiven(day, {
    ...psc17,
    key: 'psc-17-intake',
    on: -70,
    time: '14:55',
    answers: [2, 0, 0, 1, 1, 0, 1, 1, 1, 2, 0, 2, 1, 1, 0, 0, 1],
    interpretation: 'Externalizing 8, above its cut-off of 7; attention 5, below.',
  }),
  measureGiven(day, {
    ...psc17,
    key: 'psc-17-latest',
    on: -35,
    time: '14:57',
    answers: [2, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1],
    interpretation: 'Externalizing 4, below its cut-off.',
  }),
  intake(day),
  assessment(day),
];
