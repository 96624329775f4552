import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const head = { episode: 'episode-1', author: 'raman' } as const;

/** The first day, and the agreement that everyone in the group makes. */
export const oskarBeginning = (day: Day): SampleDocument[] => [
  ...standardConsents(day, { by: 'raman', on: -140, time: '09:41', givenBy: 'Oskar Brandvold' }),
  arrangedAppointment(day, {
    key: 'evaluation-appointment',
    by: 'raman',
    on: -140,
    time: '10:00',
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
    writtenOn: -140,
    time: '10:02',
    signed: { on: -140, time: '12:20' },
    body: {
      interviewedOn: day(-140),
      informant: 'The client',
      referredBy: 'Himself, after the graduate school’s wellness talk',
      referralReason: 'Second-year review says “needs to be heard in seminar.”',
      problems: [
        {
          id: 'oskar-p-speaking',
          clientWords:
            '“My throat closes. I know the answer, I’ve checked it twice, and someone else says it.”',
          name: 'Cannot speak in seminar',
          onset: 'Since tenth grade, when he blanked in an oral exam and the class laughed',
          course: 'Managed in college by choosing lectures; worse since graduate school expects talk.',
          impact: 'Has spoken once in a year of seminar; his advisor doubts his interest.',
        },
        {
          id: 'oskar-p-alone',
          clientWords: '“I have two roommates and I know their schedules so I can cook when they’re out.”',
          name: 'No friends here',
          onset: 'Since moving for graduate school sixteen months ago',
          course: 'Steady; a short better time during field work with one partner.',
          impact: 'Eats alone in his lab, goes home every third weekend.',
        },
      ],
      demographics:
        'Twenty-four, doctoral student in hydrology, lives with two roommates near campus. Single.',
      cultureAndLanguage:
        'English; some Norwegian with grandparents. Lutheran upbringing, “quiet people, quiet pews.” Being modest is a virtue he wants to keep.',
      psychosocialHistory:
        'Younger of two. Shy and content as a child, small school, one best friend who moved away at fifteen. Swam competitively. One relationship of a year in college, ended by distance.',
      familyHistory:
        'Father “never uses the phone.” Brother treated for depression. No suicide or substance problems known.',
      educationAndWork:
        'Teaches one lab section by handing out written instructions; evaluations praise the handouts.',
      legalHistory: 'None reported.',
      traumaHistory: 'The oral exam is what he thinks of; no violence or abuse reported.',
      strengths: 'Observant, thorough, dry wit on paper, disciplined swimmer, kind to beginners.',
      medicalHistory: 'Healthy. Blushes easily; no thyroid or heart problem at last year’s physical.',
      allergies: 'None known',
      primaryCare: 'University health service',
      careCoordination: 'declined',
      noMedications: true,
      substanceUse:
        'Two beers before department events, about twice a month, “so my face stays my face.” Otherwise none; no cannabis. Coffee four cups a day.',
      pastDiagnoses: 'None; “performance anxiety” in the health service’s note, by his account.',
      priorTreatment: [
        {
          id: 'oskar-t-online',
          what: 'Six modules of an online anxiety course',
          when: 'Last year',
          effect: 'partly',
          detail:
            'Learned the vocabulary, did none of the exercises with people; breathing made him watch himself more.',
        },
        {
          id: 'oskar-t-drops',
          what: 'Propranolol before two talks, from the health service',
          when: 'Eight months ago',
          effect: 'partly',
          detail: 'Heart slower, mind as blank as before; does not want it again.',
        },
      ],
      orientationGiven:
        'Cognitive-behavioral therapy: individual work first, then the Monday group with what members promise each other; confidentiality and its limits, also that other members are not bound by law as I am; fees, cancellations, complaints, emergencies.',
      orientedOn: day(-140),
      emergencyContact: 'Brother, number on the client page; may be called',
    },
  },
  {
    ...head,
    key: 'consent-group',
    type: 'consent',
    writtenOn: -126,
    time: '10:49',
    signed: { on: -126, time: '10:53' },
    body: {
      kind: 'treatment',
      explained:
        'Group therapy in ten Monday evenings: what an evening is like, that practice is offered and may be declined once, that what is said and who was there stays in the room, that contact outside is told to the group, what happens when someone leaves early. Alternative: the same work one to one.',
      givenBy: 'Oskar Brandvold',
      relation: 'client',
      givenOn: day(-126),
      method: 'signed',
    },
  },
];
