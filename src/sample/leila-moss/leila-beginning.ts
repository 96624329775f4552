import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const head = { episode: 'episode-1', author: 'achterberg', writtenOn: -86 } as const;

/** The calendar of the first day, consents of client and husband, a release, and the intake. */
export const leilaBeginning = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'achterberg', on: -86, time: '16:42', givenBy: 'Leila Moss' }),
  {
    ...head,
    key: 'consent-husband',
    type: 'consent',
    time: '16:48',
    signed: { on: -86, time: '16:57' },
    body: {
      kind: 'family-member',
      explained:
        'Explained to the husband that Leila is the client and the record is hers; that what he says about himself may stand in it by role; that I keep no secrets between them that bear on the work; that nothing identifying him leaves with her record unless he agrees, as he does here for her primary care physician only.',
      givenBy: 'Husband of the client',
      relation: 'family-member',
      givenOn: day(-86),
      method: 'signed',
      expiresOn: day(279),
    },
  },
  arrangedAppointment(day, {
    key: 'evaluation-appointment',
    by: 'achterberg',
    on: -86,
    time: '17:00',
    minutes: 75,
    status: 'kept',
    serviceCode: '90791',
    billed: true,
    place: 'office',
  }),
  {
    ...head,
    key: 'intake',
    type: 'intake',
    time: '17:04',
    signed: { on: -86, time: '19:21' },
    body: {
      interviewedOn: day(-86),
      informant: 'Leila alone for 50 minutes, then with her husband for 20',
      referredBy: 'Primary care physician',
      referralReason:
        'Sleepless and tearful for six weeks after a crisis at home; the physician would rather not begin with tablets.',
      problems: [
        {
          id: 'leila-p-trust',
          clientWords:
            '“I check the bank app like other people check the stove. I don’t know who I’m married to.”',
          name: 'Lost trust after hidden debts',
          onset: 'The day she opened a letter addressed to her husband, six weeks ago',
          course:
            'Worst in the evenings and at each envelope; three or four calmer days when her sister visited.',
          impact:
            'Interrogates, he goes silent, they sleep in two rooms; she has turned down two large orders at the shop.',
        },
      ],
      demographics:
        'Forty-one, owns a small flower shop with one employee. Lives with her husband of fourteen years and their daughter of eleven in a house with a mortgage.',
      cultureAndLanguage:
        'English and some Arabic with her parents. “In my family you don’t tell, you feed people.” No interpreter.',
      psychosocialHistory:
        'Second of four; her father lost a shop when she was nine, and she learned of it from a neighbor. Married at twenty-seven; describes twelve good years. Close to one sister.',
      familyHistory:
        'Father: low mood after the bankruptcy, untreated. No suicide known. Husband’s gambling is his to tell and he is in a mutual-help group.',
      educationAndWork: 'Degree in horticulture; eleven years with the shop.',
      legalHistory: 'None reported; a debt plan is being negotiated.',
      traumaHistory: 'None reported; asked about violence or threats at home, alone: none, ever.',
      strengths:
        'Runs a business, keeps friends for decades, can say what she feels when she is not frightened.',
      medicalHistory: 'Well; thyroid normal last year.',
      allergies: 'Penicillin',
      primaryCare: 'Family physician, Market Street',
      noMedications: true,
      substanceUse:
        'A glass of wine on two evenings a week, down from four since “it makes three o’clock worse.” No other substances.',
      pastDiagnoses: 'None known.',
      priorTreatment: [
        {
          id: 'leila-t-pastoral',
          what: 'Two talks with a pastor as a couple',
          when: 'Five weeks ago',
          effect: 'did-not-help',
          detail: 'Was told to forgive; she left more alone than she came.',
        },
      ],
      orientationGiven:
        'Emotionally focused couple therapy; who is the client and why, how couple sessions and single talks are handled, confidentiality and its limits, fees, cancellations, how to complain, whom to call in an emergency.',
      orientedOn: day(-86),
      emergencyContact: 'Sister, number on the client page; may be called',
    },
  },
  {
    ...head,
    key: 'release-physician',
    type: 'release',
    time: '18:11',
    signed: { on: -86, time: '18:13' },
    body: {
      direction: 'both',
      recipient: 'Family physician, Market Street practice',
      purpose: 'So that sleep and any medication question are handled together.',
      scope: ['diagnosis', 'measure'],
      scopeDetail: 'Her symptoms and scores; not the amounts or creditors.',
      expiresOn: day(279),
      signedBy: 'Leila Moss',
      relation: 'client',
      signedOn: day(-86),
      statements: ['revocation', 'conditioning', 'redisclosure'],
      family: [{ id: 'leila-f-husband', who: 'Husband', consent: document('consent-husband') }],
    },
  },
  {
    ...head,
    key: 'disclosure-physician',
    type: 'disclosure',
    writtenOn: -78,
    time: '12:20',
    signed: { on: -78, time: '12:24' },
    body: {
      disclosedOn: day(-78),
      recipient: 'Family physician, Market Street practice',
      what: 'Half-page letter: diagnosis, GAD-7 score at the start, and that she sleeps badly.',
      purpose: 'So that sleep and any medication question are handled together.',
      ground: 'release',
      release: document('release-physician'),
      how: 'Secure mail',
    },
  },
];
