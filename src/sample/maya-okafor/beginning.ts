import { arrangedAppointment } from '../arranged-appointment.ts';
import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const on = -143;

const baseline = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...{ key: 'phq-9-1', instrument: 'phq-9', by: 'marsh', on, time: '15:52' },
    answers: [2, 3, 2, 3, 1, 3, 2, 1, 0, 2],
    interpretation:
      'Moderately severe. Low mood, self-blame and exhaustion carry the score; no thoughts of death. It fits what she describes of the last nine months.',
  }),
  measureGiven(day, {
    ...{ key: 'gad-7-1', instrument: 'gad-7', by: 'marsh', on, time: '15:55' },
    answers: [2, 3, 3, 2, 1, 2, 2, 2],
    interpretation:
      'Severe by one point: worry she cannot stop, nearly every day. She says the number “looks about right”.',
  }),
  measureGiven(day, {
    ...{ key: 'asq-1', instrument: 'asq', by: 'marsh', on, time: '15:57' },
    answers: [0, 0, 0, 0],
    interpretation: 'Negative screen; she answered each question without hesitating.',
  }),
  measureGiven(day, {
    ...{ key: 'audit-c-1', instrument: 'audit-c', by: 'marsh', on, time: '15:59' },
    answers: [2, 0, 0],
    interpretation: 'Below the cut-off: a glass of wine two or three times a month, with dinner.',
  }),
];

const interview = (day: Day): SampleDocumentOf<'intake'> => ({
  ...{ key: 'intake', type: 'intake', episode: 'episode-1', author: 'marsh', writtenOn: on, time: '17:03' },
  signed: { on, time: '17:41' },
  body: {
    interviewedOn: day(on),
    informant: 'The client',
    referredBy: 'Herself; a colleague had been a client here',
    referralReason:
      'She called the day after crying in the supply room between two patients: “I shut the door, counted to sixty and went back in. That scared me more than the crying.”',
    problems: [
      {
        id: 'maya-p1',
        clientWords:
          '“I get home, I sit in the car in the driveway, and I can’t make myself go in. There’s nothing left of me by the time I’m home.”',
        name: 'Worn out and flat after work',
        onset: 'Some fourteen months ago, when her clinic lost two therapists; plainly worse for nine months',
        course:
          'Worse month by month; lifts for a day or two at the start of a vacation and is back by the second week.',
        impact:
          'Has left the church choir, eats cereal for dinner, answers her sister’s texts with a thumbs-up.',
      },
      {
        id: 'maya-p2',
        clientWords:
          '“My head runs the disaster channel all night. The patient who’ll complain, the thing I missed, the mortgage, my mother’s heart.”',
        name: 'Worry that will not stop',
        onset: 'A worrier since college; most nights for about seventeen months',
        course: 'Steady, sharper on Sundays and before case conferences.',
        impact:
          'Lies awake one to two hours; re-reads every message to a family four or five times before sending.',
      },
    ],
    demographics:
      '34, lives alone in the lower half of a two-family house she bought three years ago; her mother and younger sister live twenty minutes away.',
    cultureAndLanguage:
      'Daughter of Nigerian parents, born here; English at home, Igbo with her mother. Methodist; “you don’t take family business to strangers” was the rule, and coming here breaks it. No interpreter or access needs.',
    psychosocialHistory:
      'Elder of two. Her father, a bus mechanic, died suddenly when she was 24, in her last semester; she finished on time and “did the crying later, or not”. One long relationship ended amicably four years ago. Close to her sister until this year.',
    familyHistory:
      'Mother treated for heart disease; an aunt was “low for years” and never treated. No known substance problems.',
    educationAndWork:
      'Doctorate in physical therapy; nine years in practice, five at the present rehabilitation clinic, lead of a team of four.',
    legalHistory: 'None reported.',
    traumaHistory:
      'No abuse or violence reported when asked. The father’s death was sudden; she was told by telephone.',
    strengths:
      'Patients who send photographs from the top of a staircase; sings alto; cooks well when she cooks; keeps her word, also to herself once it is written down.',
    medicalHistory:
      'Migraine without aura, about once a month. Thyroid checked four months ago, normal by her account.',
    allergies: 'None known',
    primaryCare: 'Eastgate Family Medicine; last visit four months ago',
    careCoordination: 'declined',
    medications: [
      {
        id: 'maya-m1',
        name: 'Sumatriptan',
        dose: '50 mg at onset of migraine',
        prescriber: 'Primary care',
        takenFor: 'Migraine',
      },
    ],
    substanceUse:
      'Wine with dinner two or three times a month, last two weeks ago. Never smoked, no other drugs. One coffee at 6:30.',
    pastDiagnoses: 'None written down; the university counselor spoke of grief.',
    priorTreatment: [
      {
        id: 'maya-h1',
        what: 'Six sessions of grief counseling at the university',
        when: 'At 25, after her first low period of some four months',
        effect: 'partly',
        detail:
          'Talking about her father helped. “Being told to be gentle with myself” did not: she wants something to do.',
      },
    ],
    orientationGiven:
      'Cognitive behavioral therapy with activation first: what we would do in sessions and what between them. Fees and cancellations, confidentiality and its limits, rights and complaints, what to do after hours (988, emergency room). Asked about contact with primary care: she declines for now and will say when.',
    orientedOn: day(on),
    emergencyContact: 'Her sister, telephone on the client page; we may call.',
  },
});

/** The day Maya came: papers, questionnaires, the first interview. */
export const beginning = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'marsh', on, time: '15:46', givenBy: 'Maya Okafor' }),
  ...baseline(day),
  arrangedAppointment(day, {
    ...{ key: 'intake-appointment', by: 'marsh', on, time: '16:00', minutes: 60, status: 'kept' },
    ...{ serviceCode: '90791', billed: true, place: 'office' },
  }),
  interview(day),
];
