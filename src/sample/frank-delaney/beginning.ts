import { arrangedAppointment } from '../arranged-appointment.ts';
import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const on = -191;

const papers = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'achterberg', on, time: '18:08', givenBy: 'Frank Delaney' }),
  {
    ...{ key: 'consent-part2', type: 'consent', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: on, time: '18:12', signed: { on, time: '18:12' } },
    body: {
      kind: 'part2',
      explained:
        'Federal law (42 CFR Part 2) protects records of substance use treatment beyond the usual rules: what may be shared only with his written consent, the exceptions (medical emergency, court order, crime on the premises, child abuse), how to complain. A written summary was handed over.',
      givenBy: 'Frank Delaney',
      relation: 'client',
      givenOn: day(on),
      method: 'signed',
    },
  },
  {
    ...{ key: 'release-pcp', type: 'release', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: on, time: '18:15', signed: { on, time: '18:17' } },
    body: {
      direction: 'both',
      recipient: 'His primary care clinician, Harbor Family Practice, 12 Dock Street; fax 555-0155',
      purpose: 'Safe withdrawal, liver values, medication for craving',
      scope: ['diagnosis', 'treatment-plan', 'measure'],
      scopeDetail:
        'Diagnosis, drinking days, goals, attendance. Not the content of sessions. He may revoke this in writing at any time except for what has been sent; recipients may not pass substance use records on without his consent.',
      substanceUseRecords: true,
      from: day(on),
      expiresOn: day(on + 364),
      signedBy: 'Frank Delaney',
      relation: 'client',
      signedOn: day(on),
      statements: ['revocation', 'conditioning', 'redisclosure'],
    },
  },
];

const baseline = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...{ key: 'audit-c-1', instrument: 'audit-c', by: 'achterberg', on, time: '18:19' },
    answers: [4, 3, 4],
    interpretation: 'Far above the cut-off of 4 for men: drinks daily, eight or nine, more on weekends.',
  }),
  measureGiven(day, {
    ...{ key: 'phq-9-1', instrument: 'phq-9', by: 'achterberg', on, time: '18:22' },
    answers: [1, 2, 2, 1, 1, 2, 1, 0, 0, 1],
    interpretation:
      'Moderate, at the lower edge; while he drinks daily it cannot be told apart from alcohol.',
  }),
  measureGiven(day, {
    ...{ key: 'asq-1', instrument: 'asq', by: 'achterberg', on, time: '18:24' },
    answers: [0, 0, 0, 0],
    interpretation: 'Negative, also when asked again aloud.',
  }),
];

const interview = (day: Day): SampleDocumentOf<'intake'> => ({
  ...{ key: 'intake', type: 'intake', episode: 'episode-1', author: 'achterberg' },
  ...{ writtenOn: on, time: '19:33', signed: { on: on + 1, time: '08:30' } },
  body: {
    interviewedOn: day(on),
    informant: 'The client; his wife joined for the last ten minutes at his wish',
    referredBy: 'His foreman, through the union’s member assistance',
    referralReason:
      'Smelled of alcohol on a morning shift and was sent home; a condition for coming back is that he gets help.',
    problems: [
      {
        id: 'frank-p1',
        clientWords:
          '“Four o’clock my truck turns left by itself. I say two and I wake up in the recliner with the TV on and eight cans.”',
        name: 'Drinking every evening',
        onset: 'Beer after work since his twenties; daily for six years, since his brother died',
        course: 'From two or three to eight or nine; twelve on Saturdays. Three weeks dry two years ago.',
        impact: 'Sent home from a job; has missed four mornings in two months.',
      },
      {
        id: 'frank-p2',
        clientWords: '“My daughter won’t let me drive the grandkids. She’s right, that’s what kills me.”',
        name: 'Trust at home',
        onset: 'A year ago, after he picked up the grandchildren with beer on his breath',
        course: 'Polite distance since then.',
        impact: 'Sees the grandchildren only when his wife is there.',
      },
    ],
    demographics:
      '52, married for twenty-seven years, two grown daughters, two grandchildren of five and seven.',
    cultureAndLanguage:
      'Irish American, union family; “you don’t talk, you show up”. English. No access needs; reading glasses.',
    psychosocialHistory:
      'Second of three brothers. The elder died in a fall at work six years ago; Frank had got him the job. Father drank and was kind when he did not. Coaches youth hockey, on leave since last year.',
    familyHistory: 'Father and an uncle with alcohol dependence; mother well.',
    educationAndWork: 'Licensed electrician for thirty years, union, foreman himself until last year.',
    legalHistory: 'None reported; no arrests.',
    traumaHistory: 'His brother’s death, which he heard of by radio. No other when asked.',
    strengths:
      'Skilled, punctual when sober, loyal; wife who says what she sees; three dry weeks to build on.',
    medicalHistory:
      'High blood pressure; liver values raised last year. No seizures. Hands shake in the morning, mildly.',
    allergies: 'None known',
    primaryCare: 'Harbor Family Practice; release signed today',
    medications: [
      {
        id: 'frank-m1',
        name: 'Lisinopril',
        dose: '10 mg each morning',
        prescriber: 'Primary care',
        takenFor: 'Blood pressure',
      },
    ],
    substanceUse:
      'Beer, eight or nine cans each evening, twelve on Saturdays, last drink yesterday at eleven. Never in the morning. Quit smoking eleven years ago. No other drugs. It “turns the volume down”.',
    pastDiagnoses: 'None known; his doctor has spoken of “too much” twice.',
    priorTreatment: [
      {
        id: 'frank-h1',
        what: 'Mutual-help meetings, twice a week for three weeks',
        when: 'Two years ago',
        effect: 'partly',
        detail: 'Dry for the time. Left when asked to speak about his brother. Would go again to listen.',
      },
      {
        id: 'frank-h2',
        what: 'Stopping by willpower on a birthday',
        when: 'Several times',
        effect: 'did-not-help',
        detail: 'Four days at most, alone and without telling anyone.',
      },
    ],
    orientationGiven:
      'Motivational and cognitive behavioral work for alcohol use, weekly at first; that stopping suddenly can be dangerous and is done with his doctor. Part 2 protection, fees, confidentiality and its limits, what his union learns (attendance, if he signs), rights, complaints, emergencies, 988.',
    orientedOn: day(on),
    emergencyContact: 'His wife, number on the client page; we may call.',
  },
});

/** The day Frank came. */
export const beginning = (day: Day): SampleDocument[] => [
  ...papers(day),
  ...baseline(day),
  arrangedAppointment(day, {
    ...{ key: 'intake-appointment', by: 'achterberg', on, time: '18:30', minutes: 60, status: 'kept' },
    ...{ serviceCode: '90791', billed: true, place: 'office' },
  }),
  interview(day),
];
