import { arrangedAppointment } from '../../src/sample/arranged-appointment.ts';
import { measureGiven } from '../../src/sample/measure-given.ts';
import type { Day, SampleDocument } from '../../src/sample/sample-client.ts';
import { document } from '../../src/sample/sample-client.ts';
import { standardConsents } from '../../src/sample/standard-consents.ts';

const head = { episode: 'episode-1', author: 'marsh', writtenOn: -136 } as const;
const gad7 = { instrument: 'gad-7', by: 'marsh', time: '17:22' } as const;

const intake = (day: Day): SampleDocument => ({
  ...head,
  key: 'intake',
  type: 'intake',
  time: '17:33',
  signed: { on: -136, time: '19:30' },
  body: {
    interviewedOn: day(-136),
    informant: 'The client',
    referredBy: 'Family court mediator',
    referralReason: 'Asked for help with being a father alone on weekdays.',
    problems: [
      {
        id: 'chris-p-parenting',
        clientWords:
          '“By Tuesday I’ve yelled, by Wednesday I’ve given in, by Friday I lie awake about both.”',
        name: 'Overwhelmed as a father',
        onset: 'Since the separation, when his son came to live with him on weekdays, seven months ago',
        course: 'Worse since school let out.',
        impact: 'Sleeps badly, late at work, evenings of quarrel.',
      },
    ],
    demographics: 'Thirty-six, electrician, lives with his son of eight from Sunday to Friday.',
    cultureAndLanguage: 'English; no interpreter.',
    psychosocialHistory:
      'Raised by a father “with a belt and no words.” Married ten years, separated last winter on speaking terms.',
    familyHistory: 'Father drank. No suicide known.',
    educationAndWork: 'Works for a small firm that lets him start at eight.',
    legalHistory: 'Shared custody, agreed in mediation.',
    traumaHistory: 'Was hit as a child; does not hit and is afraid that he might. Asked: he has not.',
    strengths: 'Shows up, builds things, funny with his son when both are rested.',
    medicalHistory: 'Healthy.',
    allergies: 'None known',
    primaryCare: 'Family physician, Mill Street',
    careCoordination: 'declined',
    noMedications: true,
    substanceUse: 'A beer on Saturdays; no other substances.',
    pastDiagnoses: 'None known.',
    noPriorTreatment: true,
    orientationGiven:
      'Behavioral parent training and what it asks of him, confidentiality and its limits, duty to report, fees, cancellations, complaints, emergencies.',
    orientedOn: day(-136),
    emergencyContact: 'Brother, number on the client page',
  },
});

const assessment = (day: Day): SampleDocument => ({
  ...head,
  key: 'assessment',
  type: 'assessment',
  time: '18:25',
  signed: { on: -136, time: '19:46' },
  body: {
    assessedOn: day(-136),
    occasion: 'initial',
    sources: 'Interview, GAD-7.',
    symptoms: [
      {
        id: 'chris-s-worry',
        symptom: 'Worries from bedtime on that he is failing his son',
        evidence: '“I go over every sentence I said to him.” GAD-7 12.',
        evidenceKind: 'quote',
        severity: 7,
        frequency: 'Five nights of seven',
        duration: 'One to two hours, five months',
        impact: 'Asleep after one; late at work twice a week.',
        problems: ['chris-p-parenting'],
        measure: document('gad-7-intake'),
      },
      {
        id: 'chris-s-yelling',
        symptom: 'Raises his voice, then takes the consequence back',
        evidence: 'Counted with him for the past week: six evenings of seven.',
        evidenceKind: 'report',
        severity: 6,
        frequency: 'Nearly every evening',
        duration: 'Minutes, five months',
        impact: 'His son has stopped taking him at his word.',
        problems: ['chris-p-parenting'],
      },
    ],
    impairments: [
      {
        id: 'chris-i-home',
        domain: 'family-home',
        severity: 'moderate',
        example: 'Bedtime took from eight to ten-thirty on four evenings last week.',
        symptoms: ['chris-s-yelling', 'chris-s-worry'],
      },
      {
        id: 'chris-i-work',
        domain: 'work-school',
        severity: 'mild',
        example: 'Wired a panel wrong after four hours’ sleep.',
        symptoms: ['chris-s-worry'],
      },
    ],
    mentalStatus: [
      {
        id: 'chris-m-behaviour',
        area: 'behaviour',
        finding: 'Work boots, turned his cap in his hands, sat forward.',
      },
      {
        id: 'chris-m-affect',
        area: 'affect',
        finding: 'Tense, ashamed when speaking of yelling, warm about his son.',
      },
      { id: 'chris-m-mood', area: 'mood', finding: '“Outnumbered by one kid.”' },
      { id: 'chris-m-appearance', area: 'appearance', finding: 'Work clothes, clean hands, unshaven.' },
      {
        id: 'chris-m-speech',
        area: 'speech',
        finding: 'Short sentences, quicker when he tells of mornings.',
      },
      { id: 'chris-m-thought-process', area: 'thought-process', finding: 'Step by step, like a job sheet.' },
      {
        id: 'chris-m-thought-content',
        area: 'thought-content',
        finding: 'Afraid of becoming his father; no thoughts of harming himself or his son.',
      },
      { id: 'chris-m-perception', area: 'perception', finding: 'No hallucinations.' },
      { id: 'chris-m-cognition', area: 'cognition', finding: 'Oriented, attentive.' },
      { id: 'chris-m-insight', area: 'insight', finding: 'Sees what his shouting does; judgement sound.' },
    ],
    riskScreening: 'screened',
    riskTool: 'ASQ, asked aloud',
    riskFindings: ['none-reported'],
    riskDetail:
      'No thoughts of suicide; no violence toward his son, asked in detail; knows whom to call before it comes to that.',
    protectiveFactors: 'Love for his son, brother, co-parent he can talk to.',
    riskLevel: 'low',
    riskReasoning: 'No ideation, no violence, asks for help early.',
    substanceScreening: 'One beer a week, no tobacco, no other drugs; no concern.',
    strengths: 'Plans and builds for a living; keeps his word to others.',
    needs: 'A way to be firm without being his father.',
    abilities: 'Breaks a job into steps.',
    preferences: 'Wants things on paper and on the wall.',
    values: '“He should know what’s coming, good or bad.”',
    stageOfChange: 'preparation',
    readiness: 'Ready to try something this week.',
    measures: [document('gad-7-intake')],
  },
});

/** Chris, and what brought him. */
export const chrisEvidence = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'marsh', on: -136, time: '17:14', givenBy: 'Chris Dunmore' }),
  arrangedAppointment(day, {
    ...{ key: 'evaluation-appointment', by: 'marsh', on: -136, time: '17:30', minutes: 75 },
    ...{ status: 'kept', serviceCode: '90791', billed: true, place: 'office' },
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-intake',
    on: -136,
    answers: [2, 2, 2, 2, 1, 2, 1, 2],
    interpretation: '12, moderate.',
  }),
  measureGiven(day, {
    ...gad7,
    key: 'gad-7-latest',
    on: -73,
    answers: [1, 1, 1, 1, 0, 1, 0, 0],
    interpretation: '5; seven below the start, a reliable change.',
  }),
  intake(day),
  assessment(day),
];
