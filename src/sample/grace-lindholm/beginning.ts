import { arrangedAppointment } from '../arranged-appointment.ts';
import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const on = -136;

const doctorMayKnow = (day: Day): SampleDocument => ({
  ...{ key: 'release-pcp', type: 'release', episode: 'episode-1', author: 'marsh' },
  ...{ writtenOn: on, time: '09:46', signed: { on, time: '09:48' } },
  body: {
    direction: 'both',
    recipient: 'Her primary care clinician, Pier Avenue Medical Group, 8 Pier Avenue; fax 555-0190',
    purpose: 'To receive the heart and thyroid results; to send diagnosis, plan and the summary at the end',
    scope: ['diagnosis', 'treatment-plan', 'measure', 'discharge-summary'],
    scopeDetail:
      'No session notes. She may revoke this in writing at any time; treatment does not depend on it; what has been sent may be passed on by the recipient.',
    substanceUseRecords: false,
    from: day(on),
    expiresOn: day(on + 364),
    signedBy: 'Grace Lindholm',
    relation: 'client',
    signedOn: day(on),
  },
});

const baseline = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...{ key: 'gad-7-1', instrument: 'gad-7', by: 'marsh', on, time: '09:50' },
    answers: [2, 2, 2, 2, 1, 2, 3, 2],
    interpretation:
      'Moderate; “afraid as if something awful might happen” nearly every day, and she knows what: her heart.',
  }),
  measureGiven(day, {
    ...{ key: 'phq-9-1', instrument: 'phq-9', by: 'marsh', on, time: '09:53' },
    answers: [1, 1, 2, 2, 0, 1, 1, 0, 0, 1],
    interpretation: 'Mild; tired from bad nights after attacks.',
  }),
  measureGiven(day, {
    ...{ key: 'asq-1', instrument: 'asq', by: 'marsh', on, time: '09:55' },
    answers: [0, 0, 0, 0],
    interpretation: 'Negative. She fears dying; she does not wish it.',
  }),
  measureGiven(day, {
    ...{ key: 'audit-c-1', instrument: 'audit-c', by: 'marsh', on, time: '09:56' },
    answers: [1, 0, 0],
    interpretation: 'Below the cut-off; she has stopped even the occasional glass, for fear of her pulse.',
  }),
];

const interview = (day: Day): SampleDocumentOf<'intake'> => ({
  ...{ key: 'intake', type: 'intake', episode: 'episode-1', author: 'marsh', writtenOn: on, time: '11:01' },
  signed: { on, time: '11:44' },
  body: {
    interviewedOn: day(on),
    informant: 'The client; discharge papers of three emergency visits, which she brought',
    referredBy: 'Her primary care clinician',
    referralReason: 'Third emergency visit with a normal heart in ten weeks.',
    problems: [
      {
        id: 'grace-p1',
        clientWords:
          '“It starts with one wrong beat. Then I can’t get air, my hands go, and I think, this is it, on the floor of a grocery store.”',
        name: 'Panic attacks',
        onset: 'Five months ago, first one on the train in the tunnel under the river',
        course: 'One a week at first, five a week in the last month.',
        impact: 'Three emergency visits; checks her pulse some thirty times a day.',
      },
      {
        id: 'grace-p2',
        clientWords:
          '“I map hospitals. I take jobs by how far they are from an emergency room, and I don’t take trains at all.”',
        name: 'Staying off trains and away from work she loves',
        onset: 'Four months ago',
        course: 'Trains first, then court and hospital assignments, where her hands would show.',
        impact: 'Income down by a third; has not seen her sister, two stops past the tunnel, since.',
      },
    ],
    demographics: '29, lives with a roommate and an old dog; her sister lives across the river.',
    cultureAndLanguage:
      'Child of a deaf father and a hearing mother; American Sign Language and English are both mother tongues. “Hands are how we say I love you.” No access needs.',
    psychosocialHistory:
      'Elder of two; interpreted for her father from the age of six, at banks and at doctors’. Her father had heart surgery a year ago and is well. Several long friendships, single, content with it.',
    familyHistory:
      'Father: heart disease. Mother: “nervous stomach”. No psychiatric treatment or substance problems known.',
    educationAndWork:
      'Certified sign-language interpreter, freelance for six years; courts and hospitals are her field.',
    legalHistory: 'None reported.',
    traumaHistory: 'None reported when asked; the weeks of her father’s surgery were frightening.',
    strengths: 'Physically brave (climbs), precise, uses her body as an instrument; her sister, her dog.',
    medicalHistory:
      'Electrocardiogram three times, two-week monitor, thyroid and blood count: all normal. Otherwise healthy.',
    allergies: 'None known',
    primaryCare: 'Pier Avenue Medical Group; release signed today',
    noMedications: true,
    substanceUse:
      'A glass of wine monthly until four months ago, none since. Gave up coffee. No tobacco, no drugs.',
    pastDiagnoses: 'None; “anxiety” on the discharge slips of the emergency room.',
    noPriorTreatment: true,
    orientationGiven:
      'Cognitive behavioral therapy for panic: ten to fourteen meetings, we bring the sensations on in here on purpose, she can say stop at any point. Fees, confidentiality and limits, rights, complaints, emergencies and when an emergency room is the right place.',
    orientedOn: day(on),
    emergencyContact: 'Her sister, number on the client page; we may call.',
  },
});

/** The day Grace came. */
export const beginning = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'marsh', on, time: '09:44', givenBy: 'Grace Lindholm' }),
  doctorMayKnow(day),
  ...baseline(day),
  arrangedAppointment(day, {
    ...{ key: 'intake-appointment', by: 'marsh', on, time: '10:00', minutes: 60, status: 'kept' },
    ...{ serviceCode: '90791', billed: true, place: 'office' },
  }),
  interview(day),
];
