import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { leilaSession } from './leila-series.ts';

const theSecondLetter = (day: Day) =>
  leilaSession(day, {
    key: 'note-7',
    on: -30,
    from: '17:00',
    to: '17:56',
    signed: [0, '18:34'],
    work: [
      {
        objective: 'leila-o-evening',
        technique: 'Emotionally focused therapy: de-escalation after a breach',
        done: 'On Monday a reminder came for a card that was not on the list. Sorted fact from alarm first (a store card of $212, forgotten, shown to her by him within the hour), then stayed with what her body did in that hour before he spoke.',
        why: 'Whether this was a new lie or a forgotten card, her fear made no difference; both truths needed room or the work of two months would go.',
        response:
          'Shouted in the first ten minutes, stood at the window, came back. “He told me himself. I hate that it’s two hundred dollars and I packed a bag.” When her husband said, “You packed because I taught you to,” she wept and said that was the first sentence that helped. Will sleep at her sister’s until Saturday, said by her as a pause and not as leaving.',
        rating: 2,
        progress: 'Setback: app opened 40 times on Monday, awake from two; GAD-7 15.',
      },
    ],
    observation:
      'Trembling hands, loud, coat and bag on her lap; sat nearer the door. By the end hoarse, bag on the floor, could look at him.',
    mentalStatus: {
      mood: '“Back in the hallway with the envelope.”',
      'thought-content':
        'Certain for an hour that there were more; by the end “sixty percent not.” No thought of harm.',
    },
    selfReport: '“I’m not asking him if there’s more. I’m asking if I’ll ever stop asking.”',
    symptoms: ['leila-s-check', 'leila-s-sleep', 'leila-s-angry'],
    measures: [document('gad-7-letter')],
    risk: 'denied',
    homework:
      'Pause until Saturday with one call each evening; he pulls a credit report with her beside him on Sunday.',
    nextFocus: 'Leila alone next week: what she wants, apart from the fear.',
    next: -23,
    purpose: 'prevent-deterioration',
    purposeSupport:
      'Anxiety returned to its first level after a new letter; sleep and home life are at risk.',
  });

const herOwnLedger = (day: Day) =>
  leilaSession(day, {
    key: 'note-8',
    on: -23,
    from: '17:04',
    to: '17:48',
    serviceCode: '90834',
    arranged: ['17:00', 45],
    modality: 'individual',
    present: 'Client',
    signed: [0, '18:02'],
    work: [
      {
        objective: 'leila-o-evening',
        technique: 'Cognitive restructuring: decisional balance',
        done: 'Set up her own ledger of staying and going, each with what it would give and cost her, the child left out until the end; then marked which entries were written by the nine-year-old.',
        why: 'In joint sessions she measures him; she had not yet asked what she wants when not afraid.',
        response:
          'Wrote for twelve minutes without looking up. Circled “be the last to know” on both sides and laughed: “That one comes with me wherever I go.” Leans toward staying, 65 of 100, and will tell him the number.',
        rating: 4,
        progress: 'Slept five hours on four nights at her sister’s and two at home.',
      },
    ],
    observation:
      'Unhurried, sleeves rolled, cried briefly at the entry about her mother. Phone stayed in the bag for the whole session.',
    selfReport: '“Everyone asks if I can trust him. Nobody asked if I can trust me.”',
    symptoms: ['leila-s-sleep', 'leila-s-check'],
    betweenSessions:
      'Credit report pulled together on Sunday: nothing new. Returned home on Saturday as agreed.',
    risk: 'denied',
    homework: 'Tell him the number and one line of the ledger.',
    nextFocus: 'Together: repair for the letter of Monday.',
    next: -16,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Anxious preoccupation with further secrets keeps her from deciding and sleeping.',
  });

const askMeIfIAte = (day: Day) =>
  leilaSession(day, {
    key: 'note-9',
    on: -16,
    from: '17:02',
    to: '17:55',
    signed: [0, '18:13'],
    work: [
      {
        objective: 'leila-o-money',
        technique: 'Attachment injury repair (emotionally focused therapy)',
        done: 'Led them through a repair of the first letter: she told what that afternoon was for her, start to end; he stayed, put her meaning in his words, said what he is sorry for without asking for anything; she said what would show it in daily life.',
        why: 'The store card hurt so much because the first letter had been explained and never mourned together.',
        response:
          'Interrupted him once (“no, not the money, the smiling”), he began again. When he said, “You were smiling with me and I knew,” she put both hands over her face, and afterwards took his sleeve. Asked for one thing: he opens the mail at the table, aloud.',
        rating: 6,
        progress: 'Money meeting on each of the last four Sundays.',
      },
    ],
    observation:
      'Long quiet crying, breathing evenly; face open afterwards, tired. Sat on the same side of the couch as her husband from the middle on.',
    selfReport: '“It’s not gone. It’s the first time it’s ours.”',
    symptoms: ['leila-s-low', 'leila-s-angry'],
    betweenSessions: 'Told him 65. He said, “I’ll take it.”',
    risk: 'denied',
    homework: 'Mail at the table; couch evenings again.',
    nextFocus: 'The daughter who carries messages.',
    next: -9,
    purpose: 'improve-functioning',
    purposeSupport: 'Hurt and distrust still flare into quarrels that the household hears.',
  });

const noMoreMessages = (day: Day) =>
  leilaSession(day, {
    key: 'note-10',
    on: -9,
    from: '17:07',
    to: '17:56',
    signed: [0, '18:20'],
    work: [
      {
        objective: 'leila-o-evening',
        technique: 'Family systems work: lifting a child out of the couple’s talk',
        done: 'Mapped a week of sentences that went through their daughter and rewrote the three most frequent as direct ones; rehearsed what to tell her, in four plain sentences, and who says which.',
        why: 'The quarrels have become talk through a third person, which keeps Leila guessing and the child on duty.',
        response:
          'Recognized her own childhood in the map and said so at once: “I was the mailbox.” Rewrote “Ask your father if he’s eating here” into “Will you eat with me?”; blushed, said it to him, he said yes.',
        rating: 7,
        progress: 'GAD-7 8; questions after nine on one evening in two weeks.',
      },
    ],
    observation: 'Rested face, color in her cheeks, teasing. Quick tears at “mailbox,” gone in a minute.',
    selfReport: '“I opened the app and then thought, why am I here, and closed it.”',
    symptoms: ['leila-s-sleep'],
    measures: [document('gad-7-latest')],
    betweenSessions: 'Asleep until five on five nights. Took the wedding order after all.',
    risk: 'denied',
    homework: 'The talk with their daughter on Saturday at breakfast.',
    nextFocus: 'Living with sixty-five: what makes it seventy.',
    next: -2,
    purpose: 'improve-functioning',
    purposeSupport: 'Remaining tension at home disturbs her sleep and burdens the family.',
  });

const whatMakesItSeventy = (day: Day) =>
  leilaSession(day, {
    key: 'note-11',
    on: -2,
    from: '17:01',
    to: '17:53',
    signed: [0, '18:09'],
    work: [
      {
        objective: 'leila-o-money',
        technique: 'Emotionally focused therapy: consolidation',
        done: 'Let each tell the story of the past three months as one story with two people in it; collected what each does now on a bad evening and what the other can count on. Put the scaling question: what would make 65 a 70.',
        why: 'They have new steps but still the old story about them; telling it together makes a slip less of a verdict.',
        response:
          'Leila said 70 already, “since the mail.” Wants him to tell her parents with her beside him. He went pale and said, “Next month.” She waited, did not press, and remarked on it herself: “No audit.”',
        rating: 7,
        progress: 'Five money meetings in a row; back in one bedroom since Sunday.',
      },
    ],
    observation: 'Relaxed posture, shoes off, hand on the couch between them. Steady gaze when he hesitated.',
    selfReport: '“I’m not at ease. I’m at home. It’s a start.”',
    symptoms: ['leila-s-check'],
    betweenSessions: 'The daughter asked two questions and went to feed the cat.',
    risk: 'denied',
    homework: 'Plan the visit to her parents on one page; couch evenings stay.',
    nextFocus: 'Bring the plan up to date: the goal in her own sentence, an end one can count.',
    next: 12,
    purpose: 'maintain-gains',
    purposeSupport: 'Anxiety is milder but rose to its first level four weeks ago within a day.',
  });

const funeralOrder = (day: Day): SampleDocument => ({
  key: 'contact-cancelled',
  type: 'contact-note',
  episode: 'episode-1',
  author: 'achterberg',
  writtenOn: -58,
  time: '09:20',
  signed: { on: -58, time: '09:26' },
  body: {
    kind: 'cancelled',
    contactOn: day(-58),
    contactAt: '09:05',
    minutes: 5,
    withWhom: 'Client, by phone',
    reason: 'Her employee is ill and the shop has a funeral order.',
    missedBy: 'client',
    outreach: 'She called; next Wednesday confirmed, a call offered on Friday if the evenings get worse.',
    content: 'Reports four quiet evenings, “too quiet.” Asked about safety at home: nothing new.',
    followUp: 'Next session in a week; take up the quiet.',
  },
});

/** From the second letter to seventy of a hundred. */
export const leilaLaterSessions = (day: Day): SampleDocument[] => [
  funeralOrder(day),
  ...[theSecondLetter, herOwnLedger, askMeIfIAte, noMoreMessages, whatMakesItSeventy].flatMap(session =>
    session(day),
  ),
];
