import type { Day, SampleDocument } from '../sample-client.ts';
import { standardConsents } from '../standard-consents.ts';

const coSignedBy = { by: 'osei', on: -168, time: '11:20' } as const;

/** What the guardian agreed to, what Kez may keep to herself, and the story as she told it. */
export const kezIntake = (day: Day): SampleDocument[] => [
  ...standardConsents(day, {
    by: 'lindqvist',
    on: -169,
    time: '15:38',
    givenBy: 'Maternal grandmother, legal guardian',
    relation: 'guardian',
    coSignedBy,
  }),
  {
    key: 'consent-minor',
    type: 'consent',
    episode: 'episode-1',
    author: 'lindqvist',
    writtenOn: -169,
    time: '15:41',
    signed: { on: -169, time: '15:52', coSignedBy },
    body: {
      kind: 'minor',
      explained:
        'That I am a licensed master social worker working under the supervision of a psychologist who reads my notes; what therapy for low mood at fifteen looks like; that some weeks may stir things up; other ways of getting help, including a talk with the pediatrician about medication; limits of confidentiality; that either of them may ask questions or stop.',
      givenBy: 'Maternal grandmother; Kez signed her assent beside it',
      relation: 'guardian',
      authority:
        'Family court order of guardianship, two years old; copy seen and filed today. The mother keeps the right to be informed of emergencies.',
      minorMay:
        'Friends, dating, what she says about her mother and grandmother, her music, her journal, and the content of sessions stay private. Grandmother is told: any danger to life, missed sessions, the goals of the plan and how far they have come, and anything Kez asks me to pass on, with Kez in the room whenever possible.',
      givenOn: day(-169),
      method: 'signed',
    },
  },
  {
    key: 'intake',
    type: 'intake',
    episode: 'episode-1',
    author: 'lindqvist',
    writtenOn: -169,
    time: '16:03',
    signed: { on: -169, time: '18:12', coSignedBy },
    body: {
      interviewedOn: day(-169),
      informant: 'Kez alone for an hour; her grandmother for the first fifteen minutes',
      referredBy: 'Pediatric nurse practitioner',
      referralReason: 'PHQ-9 of 15 at a sports physical and a drop in grades; no physical cause found.',
      problems: [
        {
          id: 'kez-p-mood',
          clientWords:
            '“Everything’s just beige. I used to be a person who had a thing, and now I have naps.”',
          name: 'Low mood and withdrawal',
          onset: 'Eleven weeks ago, the week her mother did not come to her birthday',
          course: 'Slid over a month, flat since; two better days when a cousin visited.',
          impact: 'Stopped viola and youth orchestra, sleeps from three to seven, failing chemistry.',
        },
        {
          id: 'kez-p-home',
          clientWords: '“If I say one real thing to Grandma it turns into church, doctor, and no phone.”',
          name: 'Cannot talk at home',
          onset: 'Since moving in with her grandmother two years ago, worse in the last three months',
          course: 'Polite silence most days, a shouting match about once a week.',
          impact: 'Eats in her room; tells nobody when she feels at her worst.',
        },
      ],
      demographics:
        'Fifteen, tenth grade, lives with her maternal grandmother in a one-family house. Her mother lives in recovery housing two hours away and calls on Sundays. No contact with her father since infancy. No siblings.',
      cultureAndLanguage:
        'English. Black American family; the grandmother is a deacon, and church is where the family’s friends are. Kez is “on a break from it” and wants that respected on both sides.',
      psychosocialHistory:
        'Lived with her mother until thirteen; early years warm, later ones “me being the grown-up.” Moved when her mother’s opioid use returned after an injury. One close friend since sixth grade, one online.',
      developmentalHistory:
        'By her grandmother: born at term, walked and talked early. Read at four, played viola from seven.',
      familyHistory:
        'Mother: opioid use disorder, in recovery for nine months, depression after childbirth. Grandfather drank, died four years ago. No known suicide or bipolar disorder.',
      educationAndWork:
        'Honor roll until this year; three missing assignments a week now. Wants to study music or “something with sound.”',
      legalHistory: 'Guardianship order as above; no other matters.',
      traumaHistory:
        'Found her mother unresponsive once at twelve; says it “isn’t what this is about” and does not wish to tell it yet.',
      strengths:
        'Perfect pitch, dry humor, reliable with younger children, notices when other people are low.',
      medicalHistory: 'Healthy; thyroid and blood count normal two weeks ago. Migraine twice a year.',
      allergies: 'None known',
      primaryCare: 'Nurse practitioner, Harbor Children’s Clinic',
      careCoordination: 'declined',
      medications: [
        { id: 'kez-m-ibuprofen', name: 'Ibuprofen', dose: '400 mg as needed', takenFor: 'Migraine' },
      ],
      substanceUse:
        'Asked alone: tried vaping twice last year, “gross.” No alcohol, cannabis or pills; says she is “allergic to the idea.” Energy drinks on two or three school days.',
      pastDiagnoses: 'None known.',
      priorTreatment: [
        {
          id: 'kez-t-grief',
          what: 'Grief group at church after her grandfather’s death',
          when: 'Four years ago, six meetings',
          effect: 'did-not-help',
          detail: 'Felt preached to; liked the part where they made a playlist.',
        },
      ],
      orientationGiven:
        'Behavioral activation and interpersonal therapy, and why both; how sessions work, supervision, what is private and what is not, how to reach me and whom to call at night (988 by text), fees, missed sessions, how to complain. Kez wrote 988 into her phone herself.',
      orientedOn: day(-169),
      emergencyContact: 'Grandmother, number on the client page; may be called',
    },
  },
];
