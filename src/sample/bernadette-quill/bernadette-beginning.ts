import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const head = { episode: 'episode-1', author: 'marsh', writtenOn: -126 } as const;

const releaseFromBefore = (day: Day): SampleDocument => ({
  ...head,
  key: 'release-former-therapist',
  type: 'release',
  time: '08:52',
  signed: { on: -126, time: '08:56' },
  body: {
    direction: 'receive',
    recipient: 'Former therapist, Lakeside Counseling (practice closed; records kept by its custodian)',
    purpose: 'To go on from what was tried and learned in eighteen months.',
    scope: ['assessment', 'diagnosis', 'treatment-plan', 'discharge-summary'],
    scopeDetail: 'Summary and last plan; no session notes.',
    from: day(-126),
    expiresOn: day(54),
    signedBy: 'Bernadette Quill',
    relation: 'client',
    signedOn: day(-126),
    statements: ['revocation', 'conditioning', 'redisclosure'],
  },
});

const interviewed = (day: Day): SampleDocument => ({
  ...head,
  key: 'intake',
  type: 'intake',
  time: '09:03',
  signed: { on: -126, time: '12:40' },
  body: {
    interviewedOn: day(-126),
    informant: 'The client; a two-page summary from the former therapist, brought along',
    referredBy: 'Former therapist, who closed her practice',
    referralReason: 'Half-way through treatment for worry and sleeplessness; wishes to go on.',
    problems: [
      {
        id: 'bernadette-p-worry',
        clientWords: '“Forty-one buses and every one of them is late in my head before it leaves the yard.”',
        name: 'Constant worry',
        onset: 'Four years ago, after she became lead dispatcher',
        course:
          'Half as much after a year of therapy; back to the old level since the other practice closed.',
        impact: 'Radios drivers three times a route; supervisor has spoken to her about it.',
      },
      {
        id: 'bernadette-p-sleep',
        clientWords: '“I’m up at two running the routes. The dog has stopped getting up with me.”',
        name: 'Sleeplessness',
        onset: 'About two years ago, in the week of the ice storm',
        course: 'Four or five nights a week since; better on vacations for the first days.',
        impact: 'Dozes at the console in the afternoon.',
      },
      {
        id: 'bernadette-p-sister',
        clientWords:
          '“My sister and I haven’t talked since the funeral. I’d like to before one of us is in the ground.”',
        name: 'Silence with her sister',
        onset: 'Their mother’s funeral, three years ago',
        course: 'One card a year.',
        impact: 'Spends holidays alone.',
      },
    ],
    demographics:
      'Fifty-eight, dispatcher for a school bus company, lives alone with a dog. Widowed nine years.',
    cultureAndLanguage:
      'English. Grew up in a large Irish Catholic family; “you offer it up.” Goes to early Mass on Sundays.',
    psychosocialHistory:
      'Third of seven, helped to raise the younger four. Married twenty-two years; her husband died of a stroke at work. No children by circumstance. Bowling team, a neighbor she eats with.',
    familyHistory: 'Mother “a worrier.” One brother with alcohol problems, sober. No suicide known.',
    educationAndWork: 'Thirty years with the company: driver, then dispatcher, lead for four.',
    legalHistory: 'None reported.',
    traumaHistory:
      'A bus rolled over in her second year as driver, nobody badly hurt; does not think of it. Nothing else reported.',
    strengths: 'Knows every road in the county, keeps her word, tells a story well, shows up.',
    medicalHistory:
      'High blood pressure, well controlled; menopause six years ago; sleep apnea tested for last year and excluded.',
    allergies: 'Sulfa drugs',
    primaryCare: 'Family physician, Pine Street',
    careCoordination: 'declined',
    medications: [
      {
        id: 'bernadette-m-pressure',
        name: 'Lisinopril',
        dose: '10 mg in the morning',
        prescriber: 'Family physician',
        takenFor: 'Blood pressure',
      },
    ],
    substanceUse:
      'No alcohol since her husband’s death, no other substances. Coffee: six cups, the last at four in the afternoon.',
    pastDiagnoses: 'Generalized anxiety disorder, from the former therapist’s summary.',
    priorTreatment: [
      {
        id: 'bernadette-t-cbt',
        what: 'Cognitive-behavioral therapy for worry',
        when: 'Eighteen months with the former therapist, until six weeks ago',
        effect: 'partly',
        detail:
          'Writing predictions and checking them helped at work. Setting aside worry time did not: “I just worried about the clock.”',
      },
      {
        id: 'bernadette-t-tapes',
        what: 'Relaxation recordings at bedtime',
        when: 'Same treatment, about three months',
        effect: 'did-not-help',
        detail: 'Lay there waiting for it to work; stopped.',
      },
      {
        id: 'bernadette-t-pills',
        what: 'Sleeping tablets',
        when: 'Two winters ago, six weeks',
        effect: 'harmed',
        detail: 'Groggy at the console, sent home once; will not take them again.',
      },
    ],
    orientationGiven:
      'Cognitive-behavioral work as she knows it, how we work here and what differs from before, confidentiality and its limits, fees, cancellations, complaints, emergencies.',
    orientedOn: day(-126),
    emergencyContact: 'Neighbor, number on the client page; may be called',
  },
});

/** The first morning, and the papers of the earlier treatment. */
export const bernadetteBeginning = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'marsh', on: -126, time: '08:47', givenBy: 'Bernadette Quill' }),
  releaseFromBefore(day),
  arrangedAppointment(day, {
    ...{ key: 'evaluation-appointment', by: 'marsh', on: -126, time: '09:00', minutes: 75 },
    ...{ status: 'kept', serviceCode: '90791', billed: true, place: 'office' },
  }),
  interviewed(day),
];
