import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const planning = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-1', on: -184, from: '18:33', to: '19:19', signed: [0, '19:40'], next: -177 },
    work: [
      {
        objective: 'frank-o1',
        intervention: 'frank-v1',
        done: 'Asked what would have to be true for him to stop, and what already is; reflected both sides without pushing. Importance and confidence on a ruler, then why confidence is 4 and not 2. Wrote the plan from his answers.',
        why: 'He has been told to stop for years; hearing his own reasons in his own voice is new.',
        response:
          'Expected a lecture and waited for it. At “why not a 2” he looked at the ceiling a while: “’Cause I did three weeks once. Nobody ever asks about the three weeks.” Set sixty days himself.',
        rating: 1,
        progress: 'Decided to stop with his doctor; drinking as before.',
      },
    ],
    observation:
      'Cap in his hands, put on the floor after half an hour. Fine tremor. Straight answers after long pauses.',
    mentalStatus: {
      mood: '“Embarrassed. Little less.”',
      affect: 'Guarded, then rueful.',
      'thought-content': 'No wish to die.',
    },
    selfReport: '“Eight last night. I counted ’cause you’d ask.”',
    symptoms: ['frank-s1', 'frank-s2'],
    risk: 'denied',
    homework: 'Doctor before anything else. Calendar in the truck, write what is true.',
    nextFocus: 'The first dry days; the chain at four o’clock.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Daily drinking with tolerance and craving has cost him the foreman’s post.',
  });

const fourOClock = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-2', on: -177, from: '18:31', to: '19:18', signed: [0, '19:33'], next: -170 },
    work: [
      {
        objective: 'frank-o2',
        intervention: 'frank-v2',
        done: 'Drew last Tuesday’s four o’clock as a wiring diagram: cue, thought, hand on the turn signal, store, first can. Looked for the breaker he can reach most easily and put in a second one behind it.',
        why: 'Craving feels like one wire; seen as a circuit it has places to cut.',
        response:
          'Took the pencil from me and corrected the symbols. Found it at the gate of the site, not at the store: “If I’m on the river road I’m already home.” Put the call behind it as second breaker.',
        rating: 3,
        progress: 'Six dry days since stopping on Friday; none before.',
      },
    ],
    observation:
      'Pale, slept badly, hands steadier than last week. Grinned at the diagram for the first time.',
    mentalStatus: {
      mood: '“Raw.”',
      affect: 'Irritable at first, then engaged in the drawing.',
      perception: 'No hallucinations in the days of stopping; wife agrees by his account.',
    },
    selfReport: '“Second night I’d have drunk the level. My wife sat there doing crosswords at me.”',
    symptoms: ['frank-s2', 'frank-s3'],
    betweenSessions: 'Stopped under his doctor’s care on Friday; naltrexone begun.',
    risk: 'denied',
    homework: 'River road daily; one call between four and five.',
    nextFocus: 'Saturday.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Craving at the end of each shift and mild withdrawal put the first dry week at risk.',
  });

const report = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-3', on: -170, from: '18:35', to: '19:22', signed: [1, '08:05'], next: -163 },
    work: [
      {
        objective: 'frank-o3',
        intervention: 'frank-v5',
        done: 'Role-played the weekly call to his daughter: count, one true sentence, goodbye, no apology and no request. I played her, first kind, then cold.',
        why: 'She has had many apologies; a plain report is something she can begin to rely on.',
        response:
          'With the kind version he slid into “so maybe Saturday…”, caught himself and swore. With the cold one: “Thirteen. I went by the river. That’s all I’ve got.” Sat back, surprised. “That’s a whole call?”',
        rating: 2,
        progress: 'First call rehearsed; not yet made.',
      },
    ],
    observation:
      'Color back, shaved. Rubbed his knees when I played her cold. Laughed at himself without bitterness.',
    mentalStatus: { mood: '“Steady-ish.”', affect: 'Wider, some sadness.' },
    selfReport: 'Saturday was bad from five to seven; went to the rink and watched from the car.',
    symptoms: ['frank-s2', 'frank-s5'],
    betweenSessions: 'Thirteen dry days; called his union brother on four of five days.',
    risk: 'denied',
    homework: 'Sunday: the call. Saturday: rink, inside this time.',
    nextFocus: 'How the call went; payday.',
    purpose: 'improve-functioning',
    purposeSupport: 'Broken trust keeps him from the grandchildren; craving on Saturdays is strong.',
  });

const rink = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-4', on: -156, from: '18:30', to: '19:17', signed: [0, '19:31'], next: -149 },
    work: [
      {
        objective: 'frank-o1',
        intervention: 'frank-v3',
        done: 'Went over twenty-six calendar days by hand, marked cravings from 0 to 10 and what he did with each, and added up.',
        why: 'Twenty-six days are evidence about himself that he has not yet looked at.',
        response:
          'Whistled at the sum: nineteen cravings, nineteen answers. “Company’d promote that guy.” Looked away, eyes wet.',
        rating: 5,
        progress: 'Twenty-six dry days; seven of seven each week.',
      },
      {
        objective: 'frank-o3',
        intervention: 'frank-v6',
        done: 'Listened to how two Sunday calls went and picked the sentence that worked.',
        why: 'To keep it short while it works.',
        response: 'Imitated her: “Okay, Dad.” Then quieter: “Second time she said, okay, Dad, thanks.”',
        rating: 3,
        progress: 'Two calls made.',
      },
    ],
    observation: 'Hands steady. Brought the calendar in a freezer bag. Sat deeper in the chair.',
    mentalStatus: { mood: '“Proud, don’t spread it.”', affect: 'Warm, moved.' },
    selfReport: '“Went inside the rink. A kid said coach, and I about fell over.”',
    symptoms: ['frank-s2'],
    betweenSessions: 'Missed last week’s hour, called out to a power failure. On time every morning.',
    risk: 'denied',
    homework: 'Payday plan: wife meets him at the gate.',
    nextFocus: 'His brother’s day next week.',
    purpose: 'maintain-gains',
    purposeSupport: 'Cravings still come almost daily and the anniversary of a death is near.',
  });

const slip = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-5', on: -149, from: '18:38', to: '19:27', signed: [0, '19:44'], next: -142 },
    work: [
      {
        objective: 'frank-o1',
        intervention: 'frank-v2',
        done: 'Took Saturday apart link by link: cemetery alone, the old store “for flowers”, six cans in the truck, told his wife on Sunday. Set what he did after beside what he used to do after.',
        why: 'A slip that is hidden becomes a run; one that is taken apart becomes a repair.',
        response:
          'Could hardly begin. At “told her on Sunday” he stopped: “I never told before. Not once in six years.” Wrote “cemetery, not alone” on the calendar, under the six crossed lines.',
        rating: 4,
        progress: 'One drinking day after thirty-one dry ones; dry since.',
      },
    ],
    observation:
      'Came early, sat in the truck until the hour. Eyes red, voice low, no smell of alcohol. Straightened when he said he had told her.',
    mentalStatus: {
      mood: '“Ashamed.”',
      affect: 'Sad, relieved by the end.',
      'thought-content':
        'Asked about wanting to be dead: “No. I wanted him not to be.” No thoughts of suicide.',
    },
    selfReport: '“I got him that job. I say it sober now and it’s worse.”',
    symptoms: ['frank-s1', 'frank-s2'],
    betweenSessions: 'Called his doctor on Monday by himself; naltrexone continued.',
    risk: 'denied',
    homework: 'Sunday’s call with the true count. Ask his younger brother to the cemetery next time.',
    nextFocus: 'What to do with the guilt.',
    purpose: 'prevent-deterioration',
    purposeSupport:
      'Six cans on the anniversary after a dry month, with strong guilt: high risk of return to daily drinking.',
  });

/** The first seven weeks, up to the slip. */
export const notes1 = (day: Day): SampleDocument[] => [
  ...planning(day),
  ...fourOClock(day),
  ...report(day),
  ...rink(day),
  ...slip(day),
];
