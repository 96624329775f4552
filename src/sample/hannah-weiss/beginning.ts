import { arrangedAppointment } from '../arranged-appointment.ts';
import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';
import { signedWithSupervisor } from './signed-with-supervisor.ts';

const on = -102;

const baseline = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...{ key: 'gad-7-1', instrument: 'gad-7', by: 'lindqvist', on, time: '08:52' },
    answers: [2, 2, 2, 2, 1, 2, 3, 2],
    interpretation:
      'Moderate. “Something awful might happen” is at the top, and for her it has one content: the baby.',
  }),
  measureGiven(day, {
    ...{ key: 'phq-9-1', instrument: 'phq-9', by: 'lindqvist', on, time: '08:55' },
    answers: [1, 1, 2, 1, 0, 2, 1, 1, 0, 1],
    interpretation: 'Mild; sleep and self-blame, both tied to the rituals. Followed, not treated separately.',
  }),
  measureGiven(day, {
    ...{ key: 'asq-1', instrument: 'asq', by: 'lindqvist', on, time: '08:57' },
    answers: [0, 0, 0, 0],
    interpretation:
      'Negative; the thoughts of harm she fears are unwanted thoughts about others, asked about at length.',
  }),
  measureGiven(day, {
    ...{ key: 'audit-c-1', instrument: 'audit-c', by: 'lindqvist', on, time: '08:58' },
    answers: [1, 0, 0],
    interpretation: 'Below the cut-off; a glass of wine at family dinners.',
  }),
];

const interview = (day: Day): SampleDocumentOf<'intake'> => ({
  ...{
    key: 'intake',
    type: 'intake',
    episode: 'episode-1',
    author: 'lindqvist',
    writtenOn: on,
    time: '10:04',
  },
  ...signedWithSupervisor(on, '10:50', [-101, '08:20']),
  body: {
    interviewedOn: day(on),
    informant: 'The client',
    referredBy: 'Her dermatologist',
    referralReason:
      'Cracked hands that no cream heals; he asked how often she washes and she told him the truth.',
    problems: [
      {
        id: 'hannah-p1',
        clientWords:
          '“I wash until it feels right and it doesn’t feel right anymore. I can’t hold my niece because I’m doing math about what’s on my hands.”',
        name: 'Washing and fear of poisoning the baby',
        onset: 'Eight months ago, in the weeks after her niece was born; a milder spell at 19',
        course: 'Slowly more; ten minutes a day at first, two and a half hours now.',
        impact: 'Has held her niece twice; no longer cooks; hands bleed.',
      },
      {
        id: 'hannah-p2',
        clientWords:
          '“I leave the house four times every morning. I have nine hundred photos of a stove that’s off.”',
        name: 'Checking stove and door',
        onset: 'Since she was 19, in waves; daily for about six months',
        course: 'Worse when she sleeps badly or is last to leave.',
        impact: 'Late to work three days of five; turned back from the highway twice last month.',
      },
    ],
    demographics:
      '27, lives with her partner of four years in a rented apartment; her sister and the baby live eight minutes away.',
    cultureAndLanguage:
      'Jewish, raised observant, now goes for the holidays; she says herself that kitchen rules and OCD are two things and wants me to know it. English. No access needs.',
    psychosocialHistory:
      'Younger of two sisters. Conscientious child who reread exams. Parents divorced amicably when she was 15. Good friends from college. Happy in her partnership.',
    familyHistory:
      'Grandmother “a counter and a checker”, never treated; mother anxious. No substance problems known.',
    educationAndWork: 'Architecture degree; drafts hospital interiors at a mid-sized office, three years.',
    legalHistory: 'None reported.',
    traumaHistory: 'None when asked.',
    strengths:
      'Exact, curious, very funny about her own rules; her partner and sister want to help and ask how.',
    medicalHistory: 'Irritant dermatitis of both hands. Otherwise healthy.',
    allergies: 'None known',
    primaryCare: 'A family physician she sees yearly; asked about contact, she prefers to tell her herself',
    medications: [
      {
        id: 'hannah-m1',
        name: 'Triamcinolone 0.1% ointment',
        dose: 'Twice a day on the hands',
        prescriber: 'Dermatologist',
        takenFor: 'Dermatitis',
      },
    ],
    substanceUse: 'Wine at family dinners, monthly. No tobacco, no drugs. Two cups of tea.',
    pastDiagnoses: 'None given at college, by her account; no records kept.',
    priorTreatment: [
      {
        id: 'hannah-h1',
        what: 'College counseling, relaxation and thought-stopping',
        when: 'At 19, eight sessions',
        effect: 'did-not-help',
        detail:
          'Snapping a rubber band at the thought became a ritual of its own. Neither will be used again.',
      },
    ],
    orientationGiven:
      'Exposure and response prevention: what it is, that it is hard in the first weeks, that she decides each step. That I am an associate working under the supervision of Dr. Osei, who reads and co-signs, with her number. Fees, confidentiality and its limits, rights, complaints, emergencies, 988.',
    orientedOn: day(on),
    emergencyContact: 'Her partner, number on the client page; we may call.',
  },
});

/** The day Hannah came. */
export const beginning = (day: Day): SampleDocument[] => [
  ...standardConsents(day, {
    ...{ by: 'lindqvist', on, time: '08:44', givenBy: 'Hannah Weiss' },
    coSignedBy: { by: 'osei', on: -101, time: '08:15' },
  }),
  ...baseline(day),
  arrangedAppointment(day, {
    ...{ key: 'intake-appointment', by: 'lindqvist', on, time: '09:00', minutes: 60, status: 'kept' },
    ...{ serviceCode: '90791', billed: true, place: 'office' },
  }),
  interview(day),
];
