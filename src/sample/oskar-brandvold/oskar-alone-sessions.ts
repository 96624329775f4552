import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { oskarAlone } from './oskar-individual.ts';

const theRule = (day: Day) =>
  oskarAlone(day, {
    key: 'note-1',
    on: -133,
    from: '10:04',
    to: '10:52',
    signed: [0, '11:15'],
    work: [
      {
        objective: 'oskar-o-safety',
        intervention: 'oskar-x-attention',
        done: 'Experiment in two halves: three minutes telling me about a river while watching his own face, three minutes while describing mine; numbers for fear and for how it went after each. From the difference we drew the circle of rule, self-watching and hiding.',
        why: 'He believes the watching protects him; he had to feel its price before giving up any of it.',
        response:
          'First half: fear 8, “bad, I lost the second sentence.” Second: fear 5, spoke longer, surprised that I have a scar on my chin. “So the checking is the fault, not the alarm.” Copied the circle into his field book with an error bar.',
        rating: 1,
        progress: 'Starting point: no comment in seminar this term.',
      },
    ],
    observation:
      'Bottle in hand for the first half, on the table for the second. Blotches on the neck; fluent and amused when he forgot himself.',
    selfReport: '“I’ve been running the experiment with the instrument pointed at me.”',
    symptoms: ['oskar-s-throat'],
    risk: 'denied',
    homework: 'Note five times what color the other person’s eyes are.',
    nextFocus: 'List of hiding places; what the group is like.',
    next: -126,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Self-watching and throat tightness silence him whenever he is looked at.',
  });

const hidingPlaces = (day: Day) =>
  oskarAlone(day, {
    key: 'note-2',
    on: -126,
    from: '10:01',
    to: '10:43',
    signed: [0, '11:02'],
    work: [
      {
        objective: 'oskar-o-safety',
        intervention: 'oskar-x-attention',
        done: 'Listed his hiding places by what each is meant to prevent and ordered them from easiest to leave out; tested the first at once by having him ask the front desk for a pen, collar open and without rehearsing.',
        why: 'In the group he will be asked to leave one out each week; choosing the order keeps it his.',
        response:
          'Nineteen entries; laughed at “nodding so nobody asks.” Came back with the pen, red, and two facts about the person at the desk. “Fear 7. Duration: forty seconds. Casualties: none.”',
        rating: 2,
        progress: 'Left out two of nineteen today.',
      },
    ],
    observation:
      'More at ease, sat away from the wall. Swallowed hard when the group was described, kept asking practical questions.',
    selfReport: '“Hazel, brown, brown, didn’t dare, green.”',
    symptoms: ['oskar-s-avoid', 'oskar-s-throat'],
    betweenSessions: 'Two beers before a poster session; wrote that it changed nothing.',
    risk: 'denied',
    homework: 'Collar open on two days.',
    nextFocus: 'First Monday.',
    next: -116,
    purpose: 'improve-functioning',
    purposeSupport: 'Daily hiding and avoidance keep him out of seminar and company.',
  });

const tenMinuteLimit = (day: Day) =>
  oskarAlone(day, {
    key: 'note-3',
    on: -98,
    from: '10:03',
    to: '10:46',
    signed: [0, '11:30'],
    work: [
      {
        objective: 'oskar-o-postmortem',
        intervention: 'oskar-x-rethink',
        done: 'Took Monday’s umbrella talk through his usual review and timed it; then did it as a field report on the listeners. Agreed a kitchen timer of ten minutes with one sentence about the other person as the end.',
        why: 'Three evenings of exposure taught him little as long as each night wrote the old verdict again.',
        response:
          'Reviewed fluently for four minutes, all about himself; for the field report remembered seven things about others and looked rueful. “I’ve been throwing the data away.” Set the timer on his phone right then.',
        rating: 3,
        progress: 'GAD-7 unchanged at 12; he expected a drop and was disappointed, then called it “lag.”',
      },
    ],
    observation:
      'Tired, ironic, rubbed his eyes; brightened at the field report. Speech unprepared, with pauses.',
    selfReport: '“I lay awake Monday until two, being funny about umbrellas, wrongly.”',
    symptoms: ['oskar-s-verdict'],
    measures: [document('gad-7-week-6')],
    risk: 'denied',
    homework: 'Timer five times a week; lunch in the commons once, alone if need be.',
    nextFocus: 'Review in three weeks.',
    next: -77,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Hours of review after each contact maintain the fear and cost him sleep.',
  });

const halfWay = (day: Day) =>
  oskarAlone(day, {
    key: 'note-4',
    on: -77,
    from: '10:02',
    to: '10:51',
    signed: [0, '11:08'],
    work: [
      {
        objective: 'oskar-o-comment',
        intervention: 'oskar-x-experiments',
        done: 'Read eight weeks of predictions and results from the field book as one data set; he computed how far off his predictions were for fear, for notice by others, and for consequences. Designed the first test for the large seminar from the largest error.',
        why: 'A review by his own numbers persuades him as praise does not.',
        response:
          'Mean error 3.1 on fear, 5.8 on “others notice.” Whistled. “I’d retract that paper.” Chose to ask the first question of the hour on Thursday, “while I’m still wrong.”',
        rating: 5,
        progress: 'GAD-7 9 after 13; one or two comments a week, all in the small seminar.',
      },
    ],
    observation: 'Sleeves rolled up, bent over the book, quick. Blushed once and kept talking.',
    selfReport: '“Since the car evening I’ve been less careful. I think that’s progress.”',
    symptoms: ['oskar-s-throat', 'oskar-s-verdict'],
    measures: [document('gad-7-review')],
    betweenSessions: 'Lunch on Wednesday with a lab mate.',
    risk: 'denied',
    homework: 'First question on Thursday; lunch again.',
    nextFocus: 'After the group: the conference.',
    next: -49,
    planChange: 'Review today; second version with new dates.',
    purpose: 'improve-functioning',
    purposeSupport: 'He is still silent in the seminar by which he is judged.',
  });

const sharpQuestion = (day: Day) =>
  oskarAlone(day, {
    key: 'note-5',
    on: -49,
    from: '10:05',
    to: '10:49',
    signed: [0, '11:20'],
    work: [
      {
        objective: 'oskar-o-comment',
        intervention: 'oskar-x-experiments',
        done: 'A visiting professor had cut into his comment (“have you read anything on this?”) and he had been silent since. Replayed it with me as the visitor, at first as it was, then with three different answers, the last being “No. What should I read?”',
        why: 'One real rebuff after eight weeks of mild ones is the test of the rule; the week of silence shows it is still there.',
        response:
          'Froze in the first replay, hand to collar. In the last he said “No,” held my eye, and grinned. “That’s a legal answer?” Worked out that two students had thanked him afterwards and he had filed it as pity.',
        rating: 5,
        progress: 'A step back: no comment for nine days; before that two a week for three weeks.',
      },
    ],
    observation:
      'Sweater again today; took it off half-way. Flat at first, then combative and amused. Voice firm in the third replay.',
    selfReport: '“It happened, the exact thing. I was laughed at in a room. And then it was lunch.”',
    symptoms: ['oskar-s-verdict', 'oskar-s-avoid'],
    measures: [document('gad-7-after-group')],
    risk: 'denied',
    homework: 'Email the visitor for the reading; comment on Thursday.',
    nextFocus: 'Conference talk: three minutes without slides.',
    next: -35,
    purpose: 'prevent-deterioration',
    purposeSupport: 'A public rebuff brought back silence and hiding for nine days.',
  });

const withoutSlides = (day: Day) =>
  oskarAlone(day, {
    key: 'note-6',
    on: -35,
    from: '10:00',
    to: '10:47',
    signed: [0, '11:11'],
    work: [
      {
        objective: 'oskar-o-safety',
        intervention: 'oskar-x-attention',
        done: 'Gave the conference talk here, to me and two colleagues he had never seen, with the slides switched off at minute four without notice. Before that, one minute of outward attention: three things in the room, one face.',
        why: 'Slides are his last script; if he can lose them here he need not guard them there.',
        response:
          'Stopped, looked at the dark wall, said “well, imagine a bend,” and drew it with both arms. One colleague asked a hard question; he said, “I don’t know yet,” and wrote it down. Afterwards wanted the worst thing first, got it (“too fast at the end”), nodded.',
        rating: 7,
        progress: 'Three comments a week in the last two weeks.',
      },
    ],
    observation: 'Trembling paper for a minute, then none. Red and lively; eye contact with all three.',
    selfReport: '“The visitor sent four papers and said good question. I’m keeping that one.”',
    symptoms: ['oskar-s-throat'],
    betweenSessions:
      'Cooked at home with both roommates there. No beer before the department party; left after an hour and a half.',
    risk: 'denied',
    homework: 'Conference next week; one meal there with strangers.',
    nextFocus: 'Review after the conference.',
    next: -14,
    purpose: 'improve-functioning',
    purposeSupport: 'Fear of losing the script has made him withdraw from one conference already.',
  });

const stillRed = (day: Day) =>
  oskarAlone(day, {
    key: 'note-7',
    on: -14,
    from: '10:03',
    to: '10:54',
    signed: [0, '11:16'],
    work: [
      {
        objective: 'oskar-o-eat',
        intervention: 'oskar-x-graded',
        done: 'Went through the conference dinners by prediction and result and turned to the weeks at home: drew his week as a map of meals and had him find the two that could be in company without effort.',
        why: 'The talk is won, while meals still depend on chance; standing dates take the rehearsing out.',
        response:
          'Marked Tuesday lunch and Sunday soup with the roommates. Reached for his phone and asked one of them by message, unrehearsed, with a typing error he left in. The answer came in a minute; he held up the screen and was red and pleased.',
        rating: 6,
        progress: 'Two meals in company in two of the last four weeks.',
      },
    ],
    observation:
      'Easy, slow, joked about his ears. Thoughtful when speaking of his father; no hiding gestures seen.',
    selfReport: '“Somebody came up after the talk because I said I don’t know.”',
    symptoms: ['oskar-s-avoid'],
    measures: [document('gad-7-latest')],
    betweenSessions: 'Conference talk given, two meals with strangers, one skipped for sleep.',
    risk: 'denied',
    homework: 'Tuesday lunch, Sunday soup; field book once a week.',
    nextFocus: 'Six steady weeks; what he would do after a rebuff.',
    next: 14,
    purpose: 'maintain-gains',
    purposeSupport: 'Contact is still avoided in some weeks and one rebuff set him back last month.',
  });

/** Seven Fridays: before, between and after the group. */
export const oskarAloneSessions = (day: Day): SampleDocument[] =>
  [theRule, hidingPlaces, tenMinuteLimit, halfWay, sharpQuestion, withoutSlides, stillRed].flatMap(session =>
    session(day),
  );
