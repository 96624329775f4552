import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const planning = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-1', on: -113, from: '12:32', to: '13:19', signed: [0, '13:40'], next: -106 },
    telehealthStatement:
      'Encrypted video link, stable. He was in his parked car at the dispatch center, alone, doors closed; I in my office. Consent to video confirmed; address and his wife’s number at hand for an emergency.',
    work: [
      {
        objective: 'daniel-o1',
        intervention: 'daniel-v1',
        done: 'Wrote the plan together, then explained how recovery from a trauma gets stuck: drew the road from event to belief to feeling, put “Nobody gets left” and “I walked to the wrong car” on it, and set the first page, an impact statement on why he thinks it happened.',
        why: 'He needs to see what the writing is for before he is asked to do what he has avoided for a year.',
        response:
          'Listened with folded arms until “stuck point”; then: “So it’s a cargo strap. Holds the whole load in the wrong place.” Asked how many words. Agreed to one page, by hand.',
        rating: 1,
        progress: 'Method understood and first page accepted; nothing written yet.',
      },
    ],
    observation:
      'Uniform shirt, engine off, sat so that he could see the lot. Jaw set. Looked straight into the camera when he said the goal about the children and swallowed.',
    mentalStatus: {
      mood: '“Wired.”',
      affect: 'Narrow, a dry joke at each turn.',
      'thought-content': 'Guilt; no wish to die, no thoughts of suicide.',
    },
    selfReport: '“Five nights last week, same walk. I count, she wakes me.” Dinner at the table once.',
    symptoms: ['daniel-s2', 'daniel-s5', 'daniel-s6'],
    risk: 'denied',
    homework: 'Impact statement, one page by hand. Morning tally of nights.',
    nextFocus: 'He reads the statement aloud; find the stuck points.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Nightmares on five nights of seven and avoidance have taken him off the ambulance.',
  });

const impactStatement = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-2', on: -106, from: '12:31', to: '13:27', signed: [0, '14:02'], next: -99 },
    serviceCode: '90837',
    longSessionReason:
      'He read the statement late in the hour and could not be left at the point where he stopped; ten minutes were needed to bring arousal down.',
    telehealthStatement:
      'Encrypted video link, one short freeze at 12:50. He was in his garage at home, wife in the house; I in my office. He agreed to continue by video; emergency steps unchanged.',
    work: [
      {
        objective: 'daniel-o1',
        intervention: 'daniel-v1',
        done: 'Had him read the impact statement twice, the second time slowly. Underlined each “should have” with him and turned seven sentences into a stuck-point log, without disputing any of them yet. Grounding at the end: feet, five things in the garage, cold water.',
        why: 'The beliefs must be on paper before they can be questioned; reading aloud ends a year of not saying them.',
        response:
          'Read fast, like a radio report, and broke off at “the girl in the second car”. Stood up, walked to the door, came back within a minute: “I’m here.” Finished the page. Counted the should-haves himself: eleven.',
        rating: 2,
        progress: 'First page written and read; the girl named aloud for the first time in fourteen months.',
      },
    ],
    observation:
      'Hands wet, wiped on his jeans; breathing high and quick at the break, slower after the water. Did not joke in the last twenty minutes.',
    mentalStatus: {
      mood: '“Like after a bad run.”',
      affect: 'Frightened, then tired and open; eyes red.',
      perception: 'Briefly absent at the second car, back when I said his name.',
    },
    selfReport:
      '“I wrote it in the driveway at five in the morning. I didn’t puke. I’d put money on puking.”',
    symptoms: ['daniel-s1', 'daniel-s3', 'daniel-s5'],
    betweenSessions: 'Statement written in two sittings. Dream on five nights.',
    risk: 'denied',
    homework: 'Read the statement once a day; first event-thought-feeling page on two everyday events.',
    nextFocus: 'Event-thought-feeling pages; PCL-5.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Guilt and intrusive memories rest on beliefs he had never said aloud.',
  });

const abcPages = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-3', on: -99, from: '12:34', to: '13:22', signed: [0, '13:51'], next: -92 },
    telehealthStatement:
      'Encrypted video link, good quality. He was in his garage at home, nobody else in the house; I in my office. Video agreed again today; his wife reachable at work.',
    work: [
      {
        objective: 'daniel-o1',
        intervention: 'daniel-v3',
        done: 'Went through six event-thought-feeling pages. Asked which feeling would follow if the thought were the other one, and let him sort his feelings into those the night itself brings and those that come from a verdict.',
        why: 'Separating grief from guilt shows what can change and what only needs room.',
        response:
          'Sorted them into two piles on the workbench. Held one page for a while and put it on a third pile: “This one’s just sad.” Voice dropped; he let it be quiet.',
        rating: 3,
        progress: 'Six pages this week, from none; worksheet objective met for the first week.',
      },
      {
        objective: 'daniel-o5',
        intervention: 'daniel-v6',
        done: 'Had him tell the shoelace outburst backward from the shout and stop at the first body sign; made a one-line time-out he would really say.',
        why: 'He notices anger only at the shout; the window is some forty seconds earlier.',
        response:
          'Found heat at the back of his neck. Line: “Pit stop, ten minutes, I’m coming back.” Said it twice, the second time to an imagined daughter, softer.',
        rating: 2,
        progress: 'Four outbursts last week, unchanged.',
      },
    ],
    observation:
      'Pages in block capitals, numbered. Sat closer to the camera than last week; startled once at the furnace and named it.',
    mentalStatus: {
      mood: '“Tired. Not the bad tired.”',
      affect: 'Sad at the third pile, in keeping with it.',
    },
    selfReport:
      '“I read that thing every day and on Tuesday I was bored for a second. Is that allowed?” Dream on five nights.',
    symptoms: ['daniel-s5', 'daniel-s9', 'daniel-s8'],
    betweenSessions: 'Statement read daily; two dinners at the table.',
    measures: ['@pcl-5-2'],
    risk: 'denied',
    homework: 'One page on the second car; use the line once before it is needed.',
    nextFocus: 'The second car: what he knew, and when.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'PCL-5 of 55; guilt, outbursts and disturbed sleep persist.',
  });

const secondCar = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-4', on: -92, from: '12:30', to: '13:26', signed: [1, '08:10'], next: -85 },
    serviceCode: '90837',
    longSessionReason:
      'Work on the central stuck point; stopping at 50 minutes would have left him in the middle of the sequence of that night.',
    telehealthStatement:
      'Encrypted video link without faults. He was in his bedroom at home with the door closed, his wife downstairs by arrangement; I in my office. Consent and emergency plan confirmed at the start.',
    work: [
      {
        objective: 'daniel-o1',
        intervention: 'daniel-v1',
        done: 'Asked him to brief me as a rookie: what he saw from the rig, in which order, at which second, and what a medic can know from there. Each “I should have seen” was answered with one question, “from where you stood?”. Wrote time known beside time learned.',
        why: 'The belief “I walked to the wrong car” takes what he learned at 22:19 for something he knew at 22:07; only the timeline can show it to him.',
        response:
          'Brisk until the second door, then slow. Stopped at “she was below the window line”. Very quiet: “I couldn’t see her. Nobody could see her from there.” Wept with a hand over his eyes for some minutes. Belief from 95 to 60.',
        rating: 4,
        progress: 'The central stuck point has moved for the first time.',
      },
    ],
    observation:
      'Sat on the floor against the bed for the last part, breathing evenly. Took off his watch before he began. Afterwards pale, shoulders low, steady voice.',
    mentalStatus: {
      mood: '“Emptied out.”',
      affect: 'Grief, unguarded; calm at the end.',
      'thought-content': 'Asked directly: no wish to be dead, no thoughts of suicide.',
    },
    selfReport: '“I’ve been writing the report with the ending stapled to the front.”',
    symptoms: ['daniel-s1', 'daniel-s5'],
    betweenSessions:
      'Page on the second car written; prazosin begun by his doctor, no dizziness. Dream on four nights.',
    risk: 'denied',
    homework:
      'Copy the timeline by hand; challenging-questions page on the same belief. Tell his wife one sentence of it if he wants to.',
    nextFocus: 'Challenging questions; what the rule “nobody gets left” asks of him.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Distorted self-blame drives the nightmares and keeps him from his work.',
  });

const challenging = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-5', on: -85, from: '12:33', to: '13:21', signed: [0, '13:44'], next: -78 },
    telehealthStatement:
      'Encrypted video link. He was in the garage at home, alone in the house; I in my office. Agreed to video as before.',
    work: [
      {
        objective: 'daniel-o1',
        intervention: 'daniel-v1',
        done: 'Took “nobody gets left” through the ten questions: fact or habit, whose rule, what it leaves out, what he would tell a trainee who had taken the first car.',
        why: 'The particular belief has moved; the rule behind it would rebuild it at the next call.',
        response:
          'Answered question six as field trainer, aloud, kindly, then heard himself. “I’d never say that other stuff to a kid.” Wrote: “Nobody gets left by choice.”',
        rating: 5,
        progress: 'Belief in “wrong car” 40, from 95; pages on six days.',
      },
      {
        objective: 'daniel-o3',
        intervention: 'daniel-v4',
        done: 'Had him tell the dream in present tense and choose where to change it; wrote a version in which he stops, reports what he sees and a second crew walks past him to the other car. Practiced it twice with eyes closed.',
        why: 'Blame has eased but the dream runs on by habit, always the same.',
        response:
          'Picked the stopping himself. Distress 8 in the first run, 5 in the second; said the crew “had faces”.',
        rating: 3,
        progress: 'Three nights of seven without the dream, from two.',
      },
    ],
    observation:
      'Shaved, a mug in hand. Laughed once with his whole face. Door stood open behind him, the first time.',
    mentalStatus: { mood: '“Lighter. Suspicious of it.”', affect: 'Wider; moved when he spoke as trainer.' },
    selfReport:
      'Told his wife about the window line. “She said she’d been waiting for a year to hold that with me.”',
    symptoms: ['daniel-s2', 'daniel-s5'],
    betweenSessions: 'Timeline copied. Three dinners. Three outbursts, the line used once.',
    measures: ['@pcl-5-3'],
    risk: 'denied',
    homework: 'New dream read each night; one challenging page a day.',
    nextFocus: 'Safety and danger; a ladder for the bridge.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Nightmares on four nights and guilt persist, though PCL-5 fell to 47.',
  });

/** From the plan to the second car and what followed. */
export const notes1 = (day: Day): SampleDocument[] => [
  ...planning(day),
  ...impactStatement(day),
  ...abcPages(day),
  ...secondCar(day),
  ...challenging(day),
];
