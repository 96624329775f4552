import { arrangedAppointment } from '../arranged-appointment.ts';
import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const head = { episode: 'episode-1', author: 'marsh', writtenOn: -121 } as const;

const assessed = (day: Day): SampleDocument => ({
  ...head,
  key: 'assessment',
  type: 'assessment',
  time: '12:10',
  signed: { on: -121, time: '18:40' },
  body: {
    assessedOn: day(-121),
    occasion: 'initial',
    sources: 'Interview and GAD-7.',
    symptoms: wrenSymptoms,
    impairments: [
      {
        id: 'wren-i-work',
        domain: 'work-school',
        severity: 'moderate',
        example: 'Called in sick twice this month on mornings when the week’s shift list came out.',
        symptoms: ['wren-s-worry', 'wren-s-sleep'],
      },
      {
        id: 'wren-i-social',
        domain: 'social',
        severity: 'mild',
        example:
          'Left a friend’s birthday after half an hour to check whether the stove was off and did not go back.',
        symptoms: ['wren-s-worry', 'wren-s-tense'],
      },
    ],
    mentalStatus: [
      {
        id: 'wren-m-behaviour',
        area: 'behaviour',
        finding: 'Foot tapping throughout; looked at the door at each sound from the corridor.',
      },
      { id: 'wren-m-mood', area: 'mood', finding: '“Braced.”' },
      { id: 'wren-m-affect', area: 'affect', finding: 'Worried, quick smile that went as fast as it came.' },
      {
        id: 'wren-m-content',
        area: 'thought-content',
        finding: 'Rent, shifts, her mother’s blood pressure; no thoughts of death.',
      },
      {
        id: 'wren-m-appearance',
        area: 'appearance',
        finding: 'Scrubs under a raincoat, hair tied up in a hurry.',
      },
      { id: 'wren-m-speech', area: 'speech', finding: 'Fast, dropped to a murmur about her mother.' },
      {
        id: 'wren-m-process',
        area: 'thought-process',
        finding: 'Jumps from one worry to the next and finds her way back.',
      },
      { id: 'wren-m-perception', area: 'perception', finding: 'No hallucinations.' },
      {
        id: 'wren-m-cognition',
        area: 'cognition',
        finding: 'Oriented; tells the shift plan of the month by heart.',
      },
      {
        id: 'wren-m-insight',
        area: 'insight',
        finding: 'Calls the worry useless and obeys it; judgement on the ward sound.',
      },
    ],
    riskScreening: 'screened',
    riskTool: 'ASQ, asked aloud',
    riskFindings: ['none-reported'],
    riskDetail: 'Asked directly: no thoughts of suicide or self-harm, now or before.',
    protectiveFactors: 'Mother, two close friends, the dog.',
    riskLevel: 'low',
    riskReasoning: 'No ideation, good ties.',
    substanceScreening: 'Alcohol at weekends, two or three drinks; no other use.',
    strengths: 'Funny, quick, well liked on her ward; has kept a dog and a mother going through a hard year.',
    needs: 'Mornings without dread; someone to sort worry from problem with.',
    abilities: 'Plans shifts for twelve people; good memory.',
    preferences: 'Evenings after work or video; no homework on paper.',
    values: 'Nobody on her ward left alone at night.',
    stageOfChange: 'contemplation',
    readiness: 'Came because a friend made the call; unsure whether talking helps.',
    measures: [document('gad-7-intake')],
  },
});

const wrenSymptoms = [
  {
    id: 'wren-s-worry',
    symptom: 'Worries about rent, shifts and her mother’s health for hours',
    evidence: '“My head does the accounts all night, all three of them.”',
    evidenceKind: 'quote',
    severity: 7,
    frequency: 'Six days of seven',
    duration: 'Three to four hours a day, eight months',
    impact: 'Checks messages at work every few minutes.',
    problems: ['wren-p-worry'],
    measure: document('gad-7-intake'),
  },
  {
    id: 'wren-s-sleep',
    symptom: 'Lies awake over the next day',
    evidence: 'Asleep after one on the five nights before the interview, by her watch.',
    evidenceKind: 'report',
    severity: 6,
    frequency: 'Five nights of seven',
    duration: 'About 90 minutes, six months',
    impact: 'Late for the early shift twice a month.',
    problems: ['wren-p-worry'],
  },
  {
    id: 'wren-s-tense',
    symptom: 'Keyed up, cannot sit through a film or a meal',
    evidence: 'Stood up three times in 75 minutes.',
    evidenceKind: 'observation',
    severity: 5,
    frequency: 'Daily',
    duration: 'Most of the day, eight months',
    impact: 'Leaves gatherings early.',
    problems: ['wren-p-worry', 'wren-p-mother'],
  },
] as const;

const interviewed = (day: Day): SampleDocument => ({
  ...head,
  key: 'intake',
  type: 'intake',
  time: '11:03',
  signed: { on: -121, time: '18:22' },
  body: {
    interviewedOn: day(-121),
    informant: 'The client',
    referredBy: 'A friend who had been a client here',
    referralReason: 'The friend thinks she has stopped enjoying anything.',
    problems: [
      {
        id: 'wren-p-worry',
        clientWords: '“I wake up already behind. Nothing’s happened and I’m behind.”',
        name: 'Worry',
        onset: 'Eight months ago, when the landlord announced the sale of the house',
        course: 'Steady, worse at the end of the month.',
        impact: 'Calls in sick, sleeps badly.',
      },
      {
        id: 'wren-p-mother',
        clientWords: '“I’m my mom’s alarm system.”',
        name: 'On call for her mother',
        onset: 'Since her mother’s hospital stay ten months ago',
        course: 'Four or five calls a day; less when her aunt visits.',
        impact: 'Does not go away for a night.',
      },
    ],
    demographics: 'Thirty-one, nursing assistant, lives alone with a dog in a rented flat.',
    cultureAndLanguage:
      'English and Spanish; prefers English here, Spanish when upset. Catholic family, not practicing.',
    psychosocialHistory:
      'Only child, parents divorced when she was ten; close to her mother. Two long friendships.',
    familyHistory: 'Mother: high blood pressure, “nerves.” No suicide or substance problems known.',
    educationAndWork: 'Seven years on the same hospital ward; plans the shifts.',
    legalHistory: 'None reported.',
    traumaHistory: 'None reported when asked.',
    strengths: 'Humor, loyalty, organizes.',
    medicalHistory: 'Healthy; last physical two years ago.',
    allergies: 'None known',
    primaryCare: 'None at present; list of practices offered',
    noMedications: true,
    substanceUse: 'Two or three drinks on weekend evenings, three coffees a day, no other substances.',
    pastDiagnoses: 'None known.',
    noPriorTreatment: true,
    orientationGiven:
      'Cognitive-behavioral therapy for worry and how sessions work, confidentiality and its limits, fees, the 24-hour rule, complaints, emergencies.',
    orientedOn: day(-121),
    emergencyContact: 'Friend, number on the client page',
  },
});

/** The first hour: consents, questionnaire, interview, assessment. */
export const wrenBeginning = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'marsh', on: -121, time: '10:42', givenBy: 'Wren Castellano' }),
  measureGiven(day, {
    key: 'gad-7-intake',
    instrument: 'gad-7',
    by: 'marsh',
    on: -121,
    time: '10:51',
    answers: [2, 2, 3, 2, 2, 1, 1, 1],
    interpretation: '13, moderate; worry about different things nearly every day.',
  }),
  arrangedAppointment(day, {
    ...{ key: 'evaluation-appointment', by: 'marsh', on: -121, time: '11:00', minutes: 75 },
    ...{ status: 'kept', serviceCode: '90791', billed: true, place: 'office' },
  }),
  interviewed(day),
  assessed(day),
];
