import { arrangedAppointment } from '../arranged-appointment.ts';
import type { Day, SampleDocument } from '../sample-client.ts';
import { oskarInGroup } from './oskar-group.ts';

const beingRefused = (day: Day) =>
  oskarInGroup(day, {
    key: 'group-5',
    on: -81,
    from: '18:02',
    to: '19:30',
    present: 'Client and five other members',
    signed: [0, '20:00'],
    work: [
      {
        objective: 'oskar-o-eat',
        intervention: 'oskar-x-group',
        done: 'Rehearsed invitations with refusals built in: each member asked three others to lunch and was turned down twice, once kindly and once badly. Began by giving Oskar room to say why he had stayed away last week.',
        why: 'He missed an evening after a bad lab class and does not invite anyone, since a no would settle the matter; he needs a few noes.',
        response:
          'Said without being pressed that he had sat in his car outside last Monday. A member answered, “I was in mine till five past.” Invited in one breath at first; on the third go he left the silence after his question alone. After the rude refusal: “That one’s on him.”',
        rating: 4,
        progress: 'Back after one missed evening; has asked a lab mate to lunch for Wednesday.',
      },
    ],
    observation:
      'Pale on arrival, gaze on the floor while telling of the car; lifted his head at the answer. Easy posture in the exercise.',
    selfReport:
      '“A student asked if I was okay and I went red and dismissed class ten minutes early. Then I couldn’t come here and be looked at.”',
    symptoms: ['oskar-s-avoid', 'oskar-s-verdict'],
    betweenSessions: 'No comment in seminar last week.',
    risk: 'denied',
    homework: 'Wednesday lunch; one sentence about her, written, and then stop.',
    nextFocus: 'Being watched while working.',
    next: -74,
    purpose: 'prevent-deterioration',
    purposeSupport: 'Shame after a class brought avoidance back, the group included.',
  });

const theBoard = (day: Day) =>
  oskarInGroup(day, {
    key: 'group-6',
    on: -74,
    from: '18:03',
    to: '19:32',
    present: 'Client and six other members',
    signed: [0, '19:55'],
    work: [
      {
        objective: 'oskar-o-safety',
        intervention: 'oskar-x-group',
        done: 'Had him teach the group how a river bends, at the board, without handout, while two members asked simple questions and one looked bored on instruction.',
        why: 'In his lab section the handout does the talking; a bored face is the cue at which he hurries and stops.',
        response:
          'Wrote too small, was asked to write larger, did. At the bored face he sped up, noticed, put the chalk down, and asked her, “Where did I lose you?” She broke role laughing. Spoke for nine minutes, six of them unplanned.',
        rating: 6,
        progress: 'Longest unscripted talk so far; taught with his face to the room.',
      },
    ],
    observation:
      'Chalk broke twice. Blush came and went without his reaching for his collar; hands drew in the air by the end. Voice carried to the back wall.',
    selfReport: '“I forgot to watch myself for, I don’t know, four minutes. It was about the river.”',
    symptoms: ['oskar-s-throat'],
    betweenSessions: 'Lunch on Wednesday took place: “She’s afraid of geese. I wrote that, and stopped.”',
    risk: 'not-asked',
    riskNotAskedReason: 'Asked in the review on Friday; no change.',
    homework: 'Lab section: first ten minutes without handout.',
    nextFocus: 'Praise: taking it without ducking.',
    next: -67,
    purpose: 'improve-functioning',
    purposeSupport: 'Anxiety under observation limits his teaching and seminar work.',
  });

const takingPraise = (day: Day) =>
  oskarInGroup(day, {
    key: 'group-7',
    on: -67,
    from: '18:00',
    to: '19:27',
    present: 'Client and five other members',
    signed: [0, '19:49'],
    work: [
      {
        objective: 'oskar-o-postmortem',
        intervention: 'oskar-x-rethink',
        done: 'Each member heard one specific observation from every other and could answer only “thank you.” Then had Oskar write his usual review of the evening and cross out whatever nobody had said.',
        why: 'He discounts what is said and remembers what is not; the page shows the difference in black and white.',
        response:
          'Looked at his shoes for the first two, at the speakers from the third. “Thank you” came out as a question once. Crossed out nine of eleven lines, kept “spoke fast” and “funny about geese.” Folded the page into his wallet.',
        rating: 6,
        progress: 'Reviews afterwards last about ten to twenty minutes; were one to three hours.',
      },
    ],
    observation: 'Eyes wet at the fourth observation, no apology. Sat back, breathed out audibly at the end.',
    selfReport: '“They said I make it easier to be bad at this. I don’t know where to put that.”',
    symptoms: ['oskar-s-verdict'],
    betweenSessions: 'Ten minutes without handout, done. Comment in the small seminar, none in the large.',
    risk: 'not-asked',
    riskNotAskedReason: 'No indication; asked individually each time.',
    homework: 'One sentence in the large seminar, first ten minutes.',
    nextFocus: 'Last evening: what stays.',
    next: -60,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Hours of self-critical review after contacts keep him anxious and alone.',
  });

const lastEvening = (day: Day) =>
  oskarInGroup(day, {
    key: 'group-8',
    on: -60,
    from: '18:02',
    to: '19:35',
    present: 'Client and six other members',
    signed: [0, '20:07'],
    work: [
      {
        objective: 'oskar-o-comment',
        intervention: 'oskar-x-group',
        done: 'Last evening: each gave three unprepared minutes on “what I used to hide,” standing, to the group and two guests from last year’s group. Oskar drew fourth and was asked to stay standing for questions.',
        why: 'New eyes after ten weeks test whether it was the people he had got used to or the fear he had lost.',
        response:
          'Stood without the chair back. “I used to hide that I’m here.” A guest asked what he would tell his tenth-grade self; he stood silent for a while, red, and said, “Wait. Someone’s going to laugh because it’s Tuesday.” Took two more questions.',
        rating: 7,
        progress: 'Spoke in the large seminar for the first time on Thursday.',
      },
    ],
    observation:
      'No water, no sweater. Trembling right hand, not hidden; humor within the first minute. Thanked two members by what they had done.',
    selfReport: '“Fear 7, prediction 7. I’m calibrated. It just didn’t matter much.”',
    symptoms: ['oskar-s-throat', 'oskar-s-verdict'],
    betweenSessions: 'One comment in each seminar; lunch on Wednesday again, third person joined.',
    risk: 'not-asked',
    riskNotAskedReason: 'Group evening; asked in the individual session to come.',
    homework: 'Field book goes on: three experiments a week.',
    nextFocus: 'Individual: the conference talk.',
    next: -49,
    purpose: 'maintain-gains',
    purposeSupport: 'Social fear is still high at the start of each contact; gains are four weeks old.',
  });

const outsideInTheCar = (day: Day): SampleDocument[] => [
  arrangedAppointment(day, {
    key: 'missed-appointment',
    by: 'raman',
    on: -88,
    time: '18:00',
    minutes: 90,
    status: 'missed',
  }),
  {
    key: 'contact-missed',
    type: 'contact-note',
    episode: 'episode-1',
    author: 'raman',
    writtenOn: -87,
    time: '09:32',
    signed: { on: -87, time: '09:41' },
    body: {
      kind: 'missed',
      contactOn: day(-88),
      contactAt: '18:00',
      minutes: 6,
      withWhom: 'Client, by phone on the following morning',
      reason: 'Did not come to the group and had not cancelled.',
      missedBy: 'client',
      outreach: 'Message on Monday at 6:20 p.m., call this morning at 9:15, answered.',
      content:
        'He drove there and sat outside. “I couldn’t walk in red.” Told him that is exactly the entrance the group is for. No low mood, asked about safety: fine.',
      followUp: 'He comes next Monday and decides himself whether to tell.',
    },
  },
];

/** From the evening in the car to the last one. */
export const oskarGroupEndings = (day: Day): SampleDocument[] => [
  ...outsideInTheCar(day),
  ...[beingRefused, theBoard, takingPraise, lastEvening].flatMap(session => session(day)),
];
