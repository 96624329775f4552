import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const looking = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-10', on: -66, from: '16:04', to: '16:53', signed: [0, '17:12'], next: -59 },
    work: [
      {
        objective: 'maya-o5',
        technique: 'Collaborative review with feedback of scores',
        done: 'Put both curves and the log’s weekly counts on one page, went through each goal with a rating from her and one from me, and wrote the next version of the plan from what the page showed.',
        why: 'She should decide from her own data what is done and what is next; the part still open lies in the day, not the evening.',
        response:
          'Followed the PHQ-9 line with her finger over the bump: “There’s Friday. And there’s me coming back.” Crossed out the evening objective with a ruler. Named three things she had said yes to since morning.',
        rating: 1,
        progress:
          'New objective, so at its start; the evening objective closed at four to five evenings a week.',
      },
      {
        objective: 'maya-o4',
        intervention: 'maya-v6',
        done: 'Read five weeks of sleep diary for what good nights share.',
        why: 'To see which sleep rule carries the gain before spacing sessions out.',
        response: 'Spotted it before I did: all good nights follow a kept 6:30.',
        rating: 5,
        progress: 'Three to four nights of seven, from one at the start.',
      },
    ],
    observation:
      'Came with a folder under her arm. Brisk, direct, held eye contact when she disagreed with my rating and talked it up by one.',
    mentalStatus: { mood: '“Six, and I’d defend it.”', affect: 'Bright, calm.' },
    selfReport: '“I have a Thursday again.” Still says yes before ten in the morning to whatever is asked.',
    symptoms: ['maya-s6', 'maya-s8'],
    betweenSessions: 'Five evenings of her own; worry appointment on five days.',
    measures: ['@phq-9-5', '@gad-7-4'],
    risk: 'denied',
    homework: 'Tally every yes at work, and who it was for.',
    nextFocus: 'Role play of one no.',
    planChange:
      'Plan reviewed; second version in force from today, every second week after the next session.',
    purpose: 'improve-functioning',
    purposeSupport:
      'Worry and short sleep on three to four nights persist, and taking on others’ work keeps exhausting her.',
  });

const firstNo = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-11', on: -59, from: '16:01', to: '16:50', signed: [0, '17:04'], next: -45 },
    work: [
      {
        objective: 'maya-o5',
        intervention: 'maya-v7',
        done: 'Sorted the tally (nineteen yeses, eleven not her job). Rehearsed one no, to covering Saturday’s equipment inventory: I played her manager, three rounds, each a little more charming. Broken-record sentence, hands on knees, no reasons after the first.',
        why: 'She explains until the other finds a gap; practicing aloud makes the short version available under pressure.',
        response:
          'Round one ended in a yes. Round two in “I could maybe…”. Round three: “I won’t be able to, and I’d like to be asked again next quarter.” Discomfort 8, 7, 4. Shook out her hands afterwards.',
        rating: 2,
        progress: 'First rehearsed no; none yet outside this room.',
      },
    ],
    observation:
      'Voice dropped by a third when she meant it, and she heard it. Blushed at the second round. Shoulders low.',
    mentalStatus: { mood: '“Six.”', affect: 'Playful, nervous in the role play.' },
    selfReport: '“Eleven! I’m running a charity inside a clinic.” Slept well on four nights.',
    symptoms: ['maya-s9', 'maya-s6'],
    betweenSessions: 'Tally kept on all five days; choir on Thursday; worry appointment on five days.',
    risk: 'not-asked',
    riskNotAskedReason:
      'Low throughout, denied last week with PHQ-9 item 9 at zero; nothing today pointed to it. Asked again with the next questionnaire.',
    homework: 'Say the inventory sentence; one more no of her choosing before we meet again.',
    nextFocus: 'What became of the two noes; the guilt after.',
    purpose: 'improve-functioning',
    purposeSupport:
      'Tasks that are not hers use up the energy she lacks in the evening and keep fatigue going.',
  });

const guiltAfter = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-12', on: -45, from: '16:07', to: '16:55', signed: [0, '17:18'], next: -31 },
    work: [
      {
        objective: 'maya-o5',
        intervention: 'maya-v7',
        done: 'Replayed the no that had gone well and the one she took back by text an hour later; wrote what happened in her body between the two and what she could do with that hour instead.',
        why: 'The no is learned; what undoes it is the guilt that follows.',
        response:
          'Found the moment: stomach, then phone. Decided on a walk around the building first. “I’ll let the guilt do one lap.”',
        rating: 4,
        progress: 'One no kept, one taken back, in two weeks.',
      },
      {
        objective: 'maya-o2',
        intervention: 'maya-v2',
        done: 'Did a record on “they’ll think I’m selfish”, and had her poll three colleagues in her mind and then one by message.',
        why: 'The belief under the guilt is the old one in new clothes.',
        response: 'The colleague wrote back “finally”. Maya read it out twice. Belief from 70 to 45.',
        rating: 6,
        progress: 'Records on four days of seven; notes done before leaving on four days of five.',
      },
    ],
    observation:
      'Came in laughing from a call with her sister. Grew still at the word selfish. Hands open on the armrests by the end.',
    mentalStatus: {
      mood: '“Six and a half. Don’t write the half.”',
      affect: 'Full range.',
      'thought-content': 'Guilt in proportion; no thoughts of death when asked.',
    },
    selfReport:
      '“The inventory got done without me. I was almost offended.” One night awake until two before a conference.',
    symptoms: ['maya-s4', 'maya-s7'],
    betweenSessions: 'Two noes tried; choir twice; a birthday dinner for her closest friend, cooked by her.',
    risk: 'denied',
    homework: 'One lap before any text that takes back a no; sleep diary until next time.',
    nextFocus: 'Questionnaires; sleep before conferences.',
    purpose: 'reduce-symptoms',
    purposeSupport:
      'Excessive guilt and worry about others’ judgment still lead her to overwork and lose sleep.',
  });

const conferenceNights = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-13', on: -31, from: '16:02', to: '16:49', signed: [0, '17:00'], next: -17 },
    work: [
      {
        objective: 'maya-o4',
        intervention: 'maya-v5',
        done: 'Rebuilt the night before a conference: preparation ends at seven, the 6:30 appointment moves to after it, clothes and bag by the door, chair and tax guide if awake. Went through it in imagination from dinner to lamp.',
        why: 'Those nights are the only ones that still fail, and they fail by the clock.',
        response:
          'Closed her eyes, described the brass clock ticking, opened them at “lamp” with a yawn. “I’d like that to be admissible.”',
        rating: 6,
        progress:
          'Five nights of seven in the first week of the diary, four in the second; one at the start.',
      },
      {
        objective: 'maya-o3',
        intervention: 'maya-v4',
        done: 'Looked at how many worries still fill the twenty minutes and cut the period to ten.',
        why: 'To thin out the aid while it works.',
        response:
          '“Four lines yesterday. One was about whether I’d run out of lines.” Pleased, a little wistful.',
        rating: 7,
        progress: 'Kept on six days of seven.',
      },
    ],
    observation:
      'Rested face. Sat with one leg under her. Took the tablet and filled both questionnaires in without sighing, which she used to do.',
    mentalStatus: { mood: '“Seven.”', affect: 'Easy, bright.' },
    selfReport:
      'Three noes in two weeks, one lap each. “My sister says I’m annoying again. It’s a compliment.”',
    symptoms: ['maya-s8', 'maya-s6'],
    betweenSessions: 'Choir weekly; the thought records mostly in her head now, two on paper.',
    measures: ['@phq-9-6', '@gad-7-5'],
    risk: 'denied',
    homework: 'Conference night by the new order; ten-minute period.',
    nextFocus: 'Early signs: what a third episode would look like from the inside.',
    purpose: 'reduce-symptoms',
    purposeSupport:
      'Sleep onset is still delayed on two to three nights and GAD-7 is 7, at the upper end of mild.',
  });

const earlySigns = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-14', on: -17, from: '16:05', to: '16:52', signed: [0, '17:16'], next: -3 },
    work: [
      {
        objective: 'maya-o2',
        technique: 'Relapse prevention planning',
        done: 'Wrote three columns from the logs of the bad week and of the month before intake: first signs, what I do within two days, whom I tell. Ordered the signs by how early they come.',
        why: 'Two episodes make a third likely; she catches things early when she knows their names.',
        response:
          'First sign turned out to be cereal: “Before I’m sad, I’m a person who eats over the sink.” Named her sister as the one who may say it.',
        rating: 7,
        progress: 'Balanced answers come without paper; notes finished before leaving on nine of ten days.',
      },
      {
        objective: 'maya-o5',
        intervention: 'maya-v7',
        done: 'Rehearsed asking, the harder half: a request for a second aide on Mondays, once to me as manager and once as herself to a friend.',
        why: 'Refusing is now easier than asking, and the plan names both.',
        response:
          'Began with an apology, stopped, began again without. “I need a second aide on Mondays.” Sat with the silence after it for six seconds and grinned.',
        rating: 6,
        progress: 'Three weeks of the last four with a no or a request.',
      },
    ],
    observation:
      'Spoke evenly about both episodes. Tugged at her sleeve at the word “third”, then wrote it down herself.',
    mentalStatus: {
      mood: '“Seven, thoughtful.”',
      affect: 'Calm, serious, warm.',
      'thought-content': 'No thoughts of death or suicide.',
    },
    selfReport: '“I don’t trust it yet. I’m like a patient without the crutch, I keep looking at the floor.”',
    symptoms: ['maya-s4'],
    betweenSessions:
      'Conference night: asleep in twenty-five minutes. One snap at her sister, repaired the same evening.',
    risk: 'denied',
    homework: 'Ask for the aide; show the three columns to her sister.',
    nextFocus: 'Scores; how long to go on and how far apart.',
    planChange: 'Relapse prevention joins the plan at the next review.',
    purpose: 'maintain-gains',
    purposeSupport:
      'Recurrent depression with a dip ten weeks ago; fatigue returns whenever she takes on too much.',
  });

const latest = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-15', on: -3, from: '16:03', to: '16:48', signed: [0, '16:59'], next: 11 },
    work: [
      {
        objective: 'maya-o5',
        intervention: 'maya-v7',
        done: 'Went through the conversation about the aide sentence by sentence, marked where she had held her ground, and drafted the follow-up she owes by Friday.',
        why: 'To fix what she did well in words she can use again.',
        response:
          'Told it standing up, both voices. “He said, let me see. I said, by when.” Sat down and laughed at herself.',
        rating: 7,
        progress: 'Four weeks of four; met if it holds until the review.',
      },
      {
        objective: 'maya-o4',
        intervention: 'maya-v6',
        done: 'Put the last four weeks of diary on the graph and decided together to keep the diary one week a month only.',
        why: 'Nights are close to target; watching sleep too closely can itself disturb it.',
        response: 'Drew the line herself. “I’m framing this.”',
        rating: 7,
        progress: 'Five nights of seven on average, from one; a little under six hours and three quarters.',
      },
    ],
    observation:
      'Light on her feet, choir folder under her arm. Jaw loose; I saw her notice it herself and grin.',
    mentalStatus: { mood: '“Seven, some eights.”', affect: 'Bright, stable.' },
    selfReport:
      '“I went into the house and only noticed in the kitchen that I hadn’t needed the song.” Solo in two weeks; nervous in the ordinary way.',
    symptoms: ['maya-s8'],
    betweenSessions: 'Aide requested; sister has the three columns on her refrigerator.',
    measures: ['@phq-9-7', '@gad-7-6', '@checkin-1'],
    risk: 'denied',
    homework: 'Follow-up message by Friday; diary in the first week of the month.',
    nextFocus: 'Prepare the review: what still needs us, and how far apart.',
    purpose: 'maintain-gains',
    purposeSupport:
      'Both scores at 6 for the first time; worry and short nights before conferences still come back.',
  });

/** From the review to the present. */
export const notes3 = (day: Day): SampleDocument[] => [
  ...looking(day),
  ...firstNo(day),
  ...guiltAfter(day),
  ...conferenceNights(day),
  ...earlySigns(day),
  ...latest(day),
];
