import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Contact = SampleDocumentOf<'contact-note'>['body'];

const contact = (
  key: string,
  on: number,
  [from, to]: readonly [string, string],
  body: Contact,
): SampleDocument => ({
  ...{ key, type: 'contact-note', episode: 'episode-1', author: 'achterberg' },
  ...{ writtenOn: on, time: from, signed: { on, time: to } },
  body,
});

const theDay = (day: Day): SampleDocument[] => [
  contact('contact-2', -53, ['13:20', '13:28'], {
    kind: 'communication',
    contactOn: day(-53),
    contactAt: '13:02',
    minutes: 12,
    withWhom: 'Client’s sister, by telephone; then the client on the same line',
    reason: 'The sister called: Sofia had telephoned her at five in the morning.',
    content:
      'The sister told me what she had heard; I listened and gave nothing from the record. Sofia came to the telephone: “I need to come in. I don’t trust the night.” Safe for the moment, sister beside her, no tablets within reach. Offered the next hour; they leave at once, the sister drives.',
    followUp: 'Crisis session at two today; afternoon cleared.',
  }),
  contact('contact-3', -53, ['15:34', '15:42'], {
    kind: 'coordination',
    contactOn: day(-53),
    contactAt: '15:22',
    minutes: 11,
    withWhom: 'Primary care clinician, under the release signed at intake',
    reason: 'Suicidal crisis with tablets she prescribes.',
    content:
      'Told of the crisis, the judged level and the safety plan, a copy of which she receives. She stops zolpidem today, sees Sofia on Friday and calls a psychiatric nurse practitioner herself for an urgent appointment.',
    followUp: 'She calls me back tomorrow with the date. Tablets are with the sister.',
  }),
  {
    ...{ key: 'disclosure-1', type: 'disclosure', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -53, time: '15:45', signed: { on: -53, time: '15:48' } },
    body: {
      disclosedOn: day(-53),
      recipient: 'Harbor Family Practice, 12 Dock Street; fax 555-0155',
      what: 'Safety plan of today.',
      purpose: 'Means safety and common action in a crisis',
      ground: 'release',
      release: '@release-pcp',
      how: 'Fax, after the call',
    },
  },
  contact('contact-4', -53, ['16:40', '16:58'], {
    kind: 'consultation',
    contactOn: day(-53),
    contactAt: '16:05',
    minutes: 30,
    withWhom: 'Margaret Osei, PhD',
    reason: 'Level of care: outpatient with safety plan, or hospital tonight.',
    diagnoses: ['sofia-d1'],
    problems: ['sofia-p1'],
    content:
      'Went through ideation, plan, intent, means, history and ties. Dr. Osei concurs with high risk this afternoon and outpatient care on conditions: tablets out of the house, never alone at night this week, daily contact, second session within 72 hours, psychiatric appointment this week, hospital at once if intent returns or a condition fails. She asked about my own night; I said it.',
    followUp: 'Conditions written into the note; Dr. Osei is on call for me until Friday.',
  }),
];

const theWeek = (day: Day): SampleDocument[] => [
  contact('contact-5', -52, ['09:20', '09:27'], {
    kind: 'communication',
    contactOn: day(-52),
    contactAt: '09:05',
    minutes: 13,
    withWhom: 'Client, by telephone; her sister for two minutes, under the release of yesterday',
    reason: 'Agreed daily call.',
    content:
      'Slept four hours at her sister’s. Woke at three with the thought; tiles, dough, then woke her sister, who said “shoes on”. No intent. Ate toast. The sister confirms. Went through steps one to four again.',
    followUp:
      'Call tomorrow at nine; session on Thursday. Nurse practitioner on Friday at ten, by her doctor’s word.',
  }),
  contact('contact-6', -51, ['09:14', '09:20'], {
    kind: 'communication',
    contactOn: day(-51),
    contactAt: '09:02',
    minutes: 10,
    withWhom: 'Client, by telephone',
    reason: 'Agreed daily call.',
    content:
      'Five hours. Thoughts from four to half past four, “like weather, bad weather”. No intent, no plan. Told the owner she is ill; ten days’ leave. Her son came in the afternoon and they read.',
    followUp: 'Session tomorrow at eleven, her sister drives.',
  }),
  {
    ...{ key: 'release-np', type: 'release', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -50, time: '12:02', signed: { on: -50, time: '12:04' } },
    body: {
      direction: 'both',
      recipient: 'Psychiatric nurse practitioner, Bayside Psychiatry, 5 Custom House Lane; fax 555-0182',
      purpose: 'Medication for depression; common action in a crisis',
      scope: ['assessment', 'diagnosis', 'treatment-plan', 'measure', 'safety-plan'],
      scopeDetail:
        'Nothing about the custody matter beyond its date. She may revoke this in writing at any time; treatment does not depend on it; what has been sent may be passed on by the recipient.',
      substanceUseRecords: false,
      from: day(-50),
      expiresOn: day(314),
      signedBy: 'Sofia Bellandi',
      relation: 'client',
      signedOn: day(-50),
    },
  },
  {
    ...{ key: 'disclosure-2', type: 'disclosure', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -50, time: '14:22', signed: { on: -50, time: '14:25' } },
    body: {
      disclosedOn: day(-50),
      recipient: 'Bayside Psychiatry, 5 Custom House Lane; fax 555-0182',
      what: 'Assessment and diagnosis of today, PHQ-9 scores, safety plan.',
      purpose: 'First appointment tomorrow',
      ground: 'release',
      release: '@release-np',
      how: 'Fax',
    },
  },
  contact('contact-7', -49, ['15:12', '15:20'], {
    kind: 'coordination',
    contactOn: day(-49),
    contactAt: '15:00',
    minutes: 12,
    withWhom: 'Psychiatric nurse practitioner, under the release signed yesterday',
    reason: 'First appointment, held this morning.',
    content:
      'Sertraline 25 mg begun, to 50 after a week; weekly supply to the sister. He judges the risk as moderate too and asks for word of agitation or sleeplessness in the first two weeks.',
    followUp: 'He sees her again in two weeks; I report sleep and agitation after each session until then.',
  }),
];

/** Who was spoken to on the day of the crisis and in the days after it. */
export const crisisContacts = (day: Day): SampleDocument[] => [...theDay(day), ...theWeek(day)];
