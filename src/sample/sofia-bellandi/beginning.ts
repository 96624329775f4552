import { arrangedAppointment } from '../arranged-appointment.ts';
import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const on = -92;

const doctorMayKnow = (day: Day): SampleDocument => ({
  ...{ key: 'release-pcp', type: 'release', episode: 'episode-1', author: 'achterberg' },
  ...{ writtenOn: on, time: '10:46', signed: { on, time: '10:48' } },
  body: {
    direction: 'both',
    recipient: 'Her primary care clinician, Harbor Family Practice, 12 Dock Street; fax 555-0155',
    purpose: 'Coordination of care: mood, weight, sleep medication',
    scope: ['diagnosis', 'treatment-plan', 'measure', 'safety-plan'],
    scopeDetail:
      'No session notes and nothing about the custody matter. She may revoke this in writing at any time; treatment does not depend on it; what has been sent may be passed on by the recipient.',
    substanceUseRecords: false,
    from: day(on),
    expiresOn: day(on + 364),
    signedBy: 'Sofia Bellandi',
    relation: 'client',
    signedOn: day(on),
  },
});

const baseline = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...{ key: 'phq-9-1', instrument: 'phq-9', by: 'achterberg', on, time: '10:50' },
    answers: [2, 3, 2, 2, 2, 2, 2, 1, 0, 2],
    interpretation: 'Moderately severe by one point; low mood nearly every day, no thoughts of death.',
  }),
  measureGiven(day, {
    ...{ key: 'asq-1', instrument: 'asq', by: 'achterberg', on, time: '10:53' },
    answers: [0, 0, 0, 0],
    interpretation: 'Negative; asked again aloud, same answers.',
  }),
  measureGiven(day, {
    ...{ key: 'audit-c-1', instrument: 'audit-c', by: 'achterberg', on, time: '10:55' },
    answers: [2, 0, 0],
    interpretation: 'Below the cut-off for women; a glass after closing, two or three times a month.',
  }),
];

const interview = (day: Day): SampleDocumentOf<'intake'> => ({
  ...{
    key: 'intake',
    type: 'intake',
    episode: 'episode-1',
    author: 'achterberg',
    writtenOn: on,
    time: '12:04',
  },
  signed: { on, time: '12:52' },
  body: {
    interviewedOn: day(on),
    informant: 'The client',
    referredBy: 'Her primary care clinician',
    referralReason: 'Fourteen pounds lost in ten weeks without a medical cause.',
    problems: [
      {
        id: 'sofia-p1',
        clientWords:
          '“I cry in the walk-in cooler because the compressor covers it. Then I come out and say table nine is up.”',
        name: 'Low since the separation',
        onset: 'Twelve weeks ago, when her husband moved out',
        course: 'Worse each week; a little better when her son is with her.',
        impact: 'Leaves the floor three or four times a shift; does not eat; has stopped cooking at home.',
      },
      {
        id: 'sofia-p2',
        clientWords: '“He’s eight. He puts himself to bed on my nights and tells me to sleep.”',
        name: 'Not awake for her son',
        onset: 'About ten weeks ago',
        course: 'On her days with him she dozes on the sofa; a custody hearing is to come.',
        impact: 'Missed a school meeting; her son makes the sandwiches.',
      },
    ],
    demographics:
      '38, separated, one son of eight with her half of each week; rents the apartment they lived in as a family.',
    cultureAndLanguage:
      'Italian American, bilingual; therapy in English. Catholic. “In my family you feed people, you don’t fall apart.” No access needs.',
    psychosocialHistory:
      'Elder of two sisters, restaurant family; ran a kitchen at 24. Married for eleven years. Her mother died four years ago. Her sister lives twenty minutes away and calls daily.',
    familyHistory:
      'An aunt died by suicide when Sofia was twelve; it was called an accident. Mother’s depression after births.',
    educationAndWork: 'General manager of a restaurant with thirty staff, six years.',
    legalHistory: 'Custody proceedings begun by her husband; a lawyer is engaged.',
    traumaHistory: 'None reported; no violence in the marriage when asked in private.',
    strengths:
      'Runs a dinner rush with grace; fierce about her son; a sister who comes when called; feeds people.',
    medicalHistory: 'Weight down fourteen pounds; blood count, thyroid and sugar normal last month.',
    allergies: 'Shellfish (hives)',
    primaryCare: 'Harbor Family Practice; release signed today',
    medications: [
      {
        id: 'sofia-m1',
        name: 'Zolpidem',
        dose: '5 mg at bedtime as needed',
        prescriber: 'Primary care',
        takenFor: 'Sleep',
      },
    ],
    substanceUse:
      'A glass of wine after closing two or three times a month. No tobacco, no drugs. Four espressos a day.',
    pastDiagnoses: 'None known.',
    noPriorTreatment: true,
    orientationGiven:
      'Behavioral activation and cognitive work, weekly. Confidentiality and its limits, above all what I do when I fear for her life; fees, cancellations, rights, complaints; after hours 988, 911, the emergency room two streets from her work.',
    orientedOn: day(on),
    emergencyContact: 'Her sister, number on the client page; we may call at any hour.',
  },
});

/** The day Sofia came. */
export const beginning = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'achterberg', on, time: '10:44', givenBy: 'Sofia Bellandi' }),
  doctorMayKnow(day),
  ...baseline(day),
  arrangedAppointment(day, {
    ...{ key: 'intake-appointment', by: 'achterberg', on, time: '11:00', minutes: 60, status: 'kept' },
    ...{ serviceCode: '90791', billed: true, place: 'office' },
  }),
  interview(day),
];
