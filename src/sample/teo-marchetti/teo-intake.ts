import type { Day, SampleDocument } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const head = { episode: 'episode-1', author: 'achterberg', writtenOn: -136 } as const;

/** Consents and the story with which Teo and his parents came. */
export const teoIntake = (day: Day): SampleDocument[] => [
  ...standardConsents(day, {
    by: 'achterberg',
    on: -136,
    time: '15:02',
    givenBy: 'Mother and father, jointly',
    relation: 'parent',
  }),
  {
    ...head,
    key: 'consent-minor',
    type: 'consent',
    time: '15:05',
    signed: { on: -136, time: '15:24' },
    body: {
      kind: 'minor',
      explained:
        'How child therapy works here: some time alone with Teo, much of it with his parents; exposure means doing feared things in small steps and will be uncomfortable on purpose, never by surprise. Alternatives: waiting, school support alone, a medication consult. Limits of confidentiality and the right to stop at any time. Explained to Teo in his own words as well; he nodded and asked whether “brave homework counts as real homework.”',
      givenBy: 'Mother and father, jointly',
      relation: 'parent',
      authority:
        'Both parents are married to each other, live with Teo and hold legal custody together; each said so and each signed. No court order exists.',
      minorMay:
        'What Teo draws or says in play stays between him and the therapist unless someone could get hurt; parents hear themes, skills and how they can help.',
      givenOn: day(-136),
      method: 'signed',
    },
  },
  {
    ...head,
    key: 'intake',
    type: 'intake',
    time: '15:32',
    signed: { on: -136, time: '17:41' },
    body: {
      interviewedOn: day(-136),
      informant: 'Mother and father together, then Teo alone for 20 minutes with the door open',
      referredBy: 'Pediatrician',
      referralReason:
        'Two visits for morning stomach pain with normal findings; the pediatrician thinks the pain follows the school calendar.',
      problems: [
        {
          id: 'teo-p-school',
          clientWords:
            '“My stomach does flips when Mom’s car door opens. What if something happens and I’m stuck in math?”',
          name: 'Leaving his parents for school',
          onset: 'Three weeks after his father was taken to hospital, about seven months ago',
          course:
            'Better in weeks at home, worse whenever school begins again, and always worst on Mondays and after a day off sick.',
          impact: 'Eleven late arrivals and four absences in six weeks of school.',
        },
        {
          id: 'teo-p-sleep',
          clientWords:
            '“I can’t fall asleep if nobody’s guarding. Then I wake up and go check if Dad’s breathing.”',
          name: 'Sleeping alone',
          onset: 'The week his father came home from hospital, about seven months ago',
          course: 'Every night since; a night light and a white-noise machine made no difference.',
          impact: 'A parent lies beside him for up to 50 minutes; nobody in the family sleeps through.',
        },
      ],
      demographics:
        'Nine years old, fourth grade. Lives with mother, father and a thirteen-year-old sister in a two-bedroom apartment; the children share a room. A grandmother two streets away does the after-school pick-up.',
      cultureAndLanguage:
        'English at home, Italian with the grandmother. Catholic family, church on holidays. Parents ask that we not speak of their son as “ill.” No interpreter needed.',
      psychosocialHistory:
        'Seven and a half months ago his father collapsed at the dinner table with a perforated appendix; Teo opened the door to the ambulance crew. The father was away for twelve days and is well now.',
      developmentalHistory:
        'Wanted pregnancy, walked and talked on time, slow to warm up with new people since toddlerhood and settled in kindergarten within a month.',
      familyHistory:
        'Maternal aunt treated for panic attacks. Mother describes herself as “a checker.” No substance problems, suicide or psychosis known on either side.',
      educationAndWork:
        'Reads above grade level; math was his best subject until this year. His teacher calls him kind and exact. No individual education plan.',
      legalHistory: 'None reported; custody is shared within the marriage.',
      traumaHistory:
        'The evening of the ambulance, told by the father while Teo drew. No abuse or violence reported by parents or, alone, by Teo.',
      strengths:
        'Keeps an ant farm and can explain it to anyone; goalkeeper who “never blames the defense”; laughs easily; a sister who lets him win at cards only half the time.',
      medicalHistory:
        'Healthy, vaccinated, growth on his curve. Stomach pain worked up by the pediatrician this month: examination, urine and blood count normal.',
      allergies: 'Hazelnuts, mild',
      primaryCare: 'Pediatrician, Harbor Children’s Clinic',
      careCoordination: 'declined',
      noMedications: true,
      substanceUse:
        'None; one parent drinks wine on weekends, no smoking in the home. No caffeine for Teo beyond cola at parties.',
      pastDiagnoses: 'None known.',
      priorTreatment: [
        {
          id: 'teo-t-counselor',
          what: 'Six lunch meetings with the school counselor',
          when: 'Five months ago',
          effect: 'partly',
          detail:
            'Belly breathing helped him once he was inside the building; it did nothing at the car door. A pass to call home made the calling more frequent.',
        },
      ],
      orientationGiven:
        'Cognitive-behavioral work in small steps and the parents’ part in it; how sessions are divided between Teo and parents, confidentiality and its limits, mandated reporting, fees and the 24-hour cancellation rule, how to complain, whom to call after hours and when to go to the emergency room.',
      orientedOn: day(-136),
      emergencyContact: 'Grandmother, number on the client page; may be called about pick-up and safety',
    },
  },
];
