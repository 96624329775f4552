import { arrangedAppointment } from '../arranged-appointment.ts';
import { measureGiven } from '../measure-given.ts';
import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const on = -120;

const papers = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'raman', on, time: '12:04', givenBy: 'Daniel Reyes' }),
  {
    ...{ key: 'consent-telehealth', type: 'consent', episode: 'episode-1', author: 'raman' },
    ...{ writtenOn: on, time: '12:10', signed: { on, time: '12:10' } },
    body: {
      kind: 'telehealth',
      explained:
        'Video by the practice’s encrypted link; what it can and cannot do, that nothing is recorded, that a dropped line is called back within five minutes, that he may ask for the office at any time. Each session begins with where he is and who could overhear. In an emergency I call his local 911 and his wife.',
      givenBy: 'Daniel Reyes',
      relation: 'client',
      givenOn: day(on),
      method: 'electronic',
    },
  },
  {
    ...{ key: 'release-pcp', type: 'release', episode: 'episode-1', author: 'raman' },
    ...{ writtenOn: on, time: '12:14', signed: { on, time: '12:16' } },
    body: {
      direction: 'both',
      recipient: 'His primary care clinician, Northgate Internal Medicine, 40 Mill Street; fax 555-0177',
      purpose: 'Coordination of care: sleep, blood pressure and any medication for nightmares',
      scope: ['diagnosis', 'treatment-plan', 'measure'],
      scopeDetail:
        'Diagnosis, goals, scores and dates of attendance. No account of the crash and nothing about his family. He may revoke this in writing at any time; treatment does not depend on it; what has been sent may be passed on by the recipient.',
      substanceUseRecords: false,
      from: day(on),
      expiresOn: day(on + 364),
      signedBy: 'Daniel Reyes',
      relation: 'client',
      signedOn: day(on),
    },
  },
];

const baseline = (day: Day): SampleDocument[] => [
  measureGiven(day, {
    ...{ key: 'pc-ptsd-5-1', instrument: 'pc-ptsd-5', by: 'raman', on, time: '12:18', method: 'link' },
    answers: [1, 1, 1, 1, 1, 1],
    interpretation: 'All five answered yes; a full assessment for PTSD follows.',
  }),
  measureGiven(day, {
    ...{ key: 'pcl-5-1', instrument: 'pcl-5', by: 'raman', on, time: '12:20', method: 'link' },
    answers: [3, 3, 2, 3, 3, 4, 4, 1, 3, 4, 4, 2, 3, 2, 3, 1, 4, 3, 2, 4],
    interpretation:
      'Well above the cut-off. Avoidance, blame and being on guard are at the top of the scale.',
  }),
  measureGiven(day, {
    ...{ key: 'phq-9-1', instrument: 'phq-9', by: 'raman', on, time: '12:23', method: 'link' },
    answers: [1, 2, 3, 2, 1, 2, 1, 0, 0, 1],
    interpretation:
      'Moderate; sleep and guilt carry it. Read as part of the trauma picture until shown otherwise.',
  }),
  measureGiven(day, {
    ...{ key: 'asq-1', instrument: 'asq', by: 'raman', on, time: '12:25', method: 'link' },
    answers: [0, 0, 0, 0],
    interpretation: 'Negative; repeated aloud in the interview with the same answers.',
  }),
  measureGiven(day, {
    ...{ key: 'audit-c-1', instrument: 'audit-c', by: 'raman', on, time: '12:26', method: 'link' },
    answers: [2, 1, 0],
    interpretation: 'Below the cut-off for men. He stopped drinking alone “when it started to work”.',
  }),
];

const interview = (day: Day): SampleDocumentOf<'intake'> => ({
  ...{ key: 'intake', type: 'intake', episode: 'episode-1', author: 'raman', writtenOn: on, time: '13:34' },
  signed: { on, time: '14:20' },
  body: {
    interviewedOn: day(on),
    informant: 'The client',
    referredBy: 'The peer-support coordinator of his ambulance service',
    referralReason: 'Could not get out of the rig at a call last month; his partner covered for him.',
    problems: [
      {
        id: 'daniel-p1',
        clientWords:
          '“Every night I’m back on the bridge, and every night I walk to the wrong car. I can smell the coolant.”',
        name: 'The bridge keeps coming back',
        onset: 'Fourteen months ago, the night of a seven-car collision on the Route 9 bridge',
        course:
          'Worked on for six weeks as if nothing had happened; nightmares since then; worse since a similar call three months ago.',
        impact:
          'Off the ambulance and at the dispatch desk for five weeks; drives 25 minutes around the bridge.',
      },
      {
        id: 'daniel-p2',
        clientWords: '“I’m in the house but I’m not in the room. My girl asked my wife if I’m mad at her.”',
        name: 'Cut off and short-tempered at home',
        onset: 'About a year ago',
        course: 'Gradually more evenings in the garage; four or five outbursts a week, words only.',
        impact: 'Eats standing, sleeps in the basement, has not been to a school event since.',
      },
    ],
    demographics:
      '41, lives with his wife of fourteen years, a daughter of nine and a son of six in their own house.',
    cultureAndLanguage:
      'Puerto Rican family, second generation; English and Spanish, therapy in English. Catholic, no longer goes (“not mad at God, just can’t sit still”). In his trade “you joke or you quit”. No access needs.',
    psychosocialHistory:
      'Third of four; raised by his mother and grandmother in a loud, close apartment. Army medic for four years, no combat deployment. Steady work and marriage; the one his friends call when something breaks.',
    familyHistory: 'A grandfather drank; an older brother was treated for depression. No suicides known.',
    educationAndWork: 'Paramedic for sixteen years, field trainer for six. On dispatch by his own request.',
    legalHistory: 'None reported; the inquiry into the crash found his triage correct.',
    traumaHistory:
      'The bridge: seven cars, two deaths. He took the first car; in the second a girl of about eight died before he reached her. Other hard calls, none that returns. No abuse in childhood when asked.',
    strengths:
      'Calm hands, teaches well, dark humor that includes people, a wife who waits and asks; fixes bicycles with his son.',
    medicalHistory: 'Borderline high blood pressure, watched; knee surgery eight years ago. No head injury.',
    allergies: 'Penicillin (rash)',
    primaryCare: 'Northgate Internal Medicine; release signed today',
    noMedications: true,
    substanceUse:
      'Beer, two or three times a month, at most three. Drank alone for some weeks last year and stopped. No tobacco, no drugs.',
    pastDiagnoses: 'None known.',
    priorTreatment: [
      {
        id: 'daniel-h1',
        what: 'Group debriefing at the station',
        when: 'Three days after the crash, once',
        effect: 'did-not-help',
        detail: 'Hearing the others’ details gave him new pictures. Nothing in a group for now.',
      },
      {
        id: 'daniel-h2',
        what: 'Four sessions with an employee assistance counselor',
        when: 'Ten months ago',
        effect: 'partly',
        detail: 'Breathing helped at work. They did not speak of the second car.',
      },
    ],
    orientationGiven:
      'Cognitive processing therapy: twelve or more sessions, a page a day, and why we go toward the memory instead of around it. Fees, confidentiality and its limits, what his employer does and does not learn (nothing without his signature), rights, complaints, emergencies, 988.',
    orientedOn: day(on),
    emergencyContact: 'His wife, number on the client page; we may call.',
  },
});

/** The day Daniel came: papers, a release for his doctor, questionnaires, the first interview. */
export const beginning = (day: Day): SampleDocument[] => [
  ...papers(day),
  ...baseline(day),
  arrangedAppointment(day, {
    ...{ key: 'intake-appointment', by: 'raman', on, time: '12:30', minutes: 60, status: 'kept' },
    ...{ serviceCode: '90791', billed: true, place: 'video' },
  }),
  interview(day),
];
