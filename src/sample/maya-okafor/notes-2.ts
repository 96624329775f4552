import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const thoughtRecord = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-5', on: -101, from: '16:04', to: '16:53', signed: [0, '17:15'], next: -94 },
    work: [
      {
        objective: 'maya-o2',
        intervention: 'maya-v2',
        done: 'Took one moment from Monday (a patient’s daughter asked for “someone more senior”) through a first thought record: situation, feeling with a number, the thought word for word, evidence for, evidence against, a sentence that holds both.',
        why: 'The “fraud” belief is what makes her stay late and then avoid her notes; it had a fresh, small example.',
        response:
          'Filled the “for” column in a minute and sat before the other one. Asked what she would write about a colleague, she wrote four lines. Balanced sentence: “She wanted certainty, not seniority.” Shame from 8 to 5.',
        rating: 2,
        progress: 'First record written; none before today. She calls it “a chart note for thoughts”.',
      },
      {
        objective: 'maya-o1',
        intervention: 'maya-v1',
        done: 'Planned a return to choir in steps: listen from the back row this Thursday, sing next week if she wants to.',
        why: 'Music is the activity that lifted her most in the log, and the one she fears being seen at.',
        response:
          'Fear 7 when she pictured the door, 4 after choosing the pew by the exit. “I can sit. Sitting I can do.”',
        rating: 4,
        progress: 'Three evenings of her own last week, from one.',
      },
    ],
    observation:
      'Better color, hair newly braided. Spoke of the migraine two weeks back without apology. Bit the pen at the empty column; sat up straight when it filled.',
    mentalStatus: {
      mood: '“Five.”',
      affect: 'Ashamed at first, relieved after; full range.',
      'thought-content': 'Self-criticism less sweeping; no thoughts of death.',
    },
    selfReport:
      'In the house within ten minutes on most days. “The tax guide works. I’ve not got past the chapter on depreciation.”',
    symptoms: ['maya-s4', 'maya-s2'],
    betweenSessions: 'Worry appointment on five days; asleep within half an hour on two nights.',
    measures: ['@phq-9-3', '@gad-7-2'],
    risk: 'denied',
    homework: 'Thought record on three days; back row on Thursday.',
    nextFocus: 'The rule behind “fraud”: what a good therapist never does.',
    purpose: 'reduce-symptoms',
    purposeSupport:
      'Self-blame keeps her at work past hours and away from choir; PHQ-9 13, GAD-7 12, both still moderate.',
  });

const theRule = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-6', on: -94, from: '16:00', to: '16:48', signed: [0, '17:01'], next: -87 },
    work: [
      {
        objective: 'maya-o2',
        intervention: 'maya-v2',
        done: 'Asked downward from three records (“and if that were so, what would it mean?”) until the rule stood on the page: “If I’m tired, someone pays.” Set a behavioral experiment: leave at 5:30 on Wednesday with two notes open, write down beforehand what will happen, check on Thursday.',
        why: 'Arguing with the rule has reached its end; she needs to see what follows when she breaks it.',
        response:
          'Long silence, then: “That’s from the phone call. I was asleep when he died.” Cried quietly for some minutes, stayed with it. Wrote her prediction: “A referral will be missed and someone will lose their place.” Rated belief 80 of 100.',
        rating: 3,
        progress: 'Three records this week and the notes finished before leaving on two days of five.',
      },
    ],
    observation:
      'Wept without hiding her face. Afterwards slower speech, feet flat on the floor, one deep breath before she picked up the pen again.',
    mentalStatus: {
      mood: '“Sad, but clean sad.”',
      affect: 'Grief, fitting what was said; settled within the hour.',
    },
    selfReport:
      '“I sat in the back row, and in the second hymn I noticed I was breathing with them.” Nobody asked where she had been.',
    symptoms: ['maya-s4', 'maya-s1'],
    betweenSessions:
      'Back row on Thursday kept; three thought records; four evenings of her own for the first time.',
    risk: 'denied',
    homework: 'The Wednesday experiment; sing on Thursday if she wants to; sleep rules.',
    nextFocus: 'What the experiment showed; work that is not hers.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Guilt beyond reason drives overwork and late notes and is tied to an unmourned loss.',
  });

const experiment = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-7', on: -87, from: '16:03', to: '16:50', signed: [1, '08:12'], next: -80 },
    work: [
      {
        objective: 'maya-o2',
        intervention: 'maya-v2',
        done: 'Compared prediction and outcome of the experiment in two columns and had her rate the belief again; then wrote a new rule to test next, “If I’m tired, I say so”.',
        why: 'A belief moves when it loses a bet it named itself.',
        response:
          '“Nothing was missed. Someone had even thanked me for the handover.” Belief 80 to 55. Added in the margin, unasked: “n = 1”.',
        rating: 4,
        progress: 'Notes done before leaving on three days of five; four records.',
      },
      {
        objective: 'maya-o4',
        intervention: 'maya-v5',
        done: 'Read fourteen nights of diary; moved lights-out half an hour later so that she is sleepy when she lies down.',
        why: 'She goes to bed early to catch up and then waits there awake.',
        response: 'Skeptical, did the sum herself on the page and agreed for ten days.',
        rating: 3,
        progress: 'Two to three nights of seven within half an hour, from one.',
      },
    ],
    observation:
      'Upright, dry humor back. Talked with her hands. Jaw relaxed except when the coming conferences came up.',
    mentalStatus: { mood: '“Six on Thursday, five today.”', affect: 'Warm, congruent.' },
    selfReport:
      'Sang on Thursday. “My voice is rusty, and it was the best hour of the month.” Dreads the coming days: her father’s anniversary on Friday, two case conferences after it.',
    symptoms: ['maya-s5', 'maya-s8'],
    betweenSessions: 'Experiment done; choir sung; worry appointment on five days.',
    risk: 'denied',
    homework: 'Later lights-out; plan the anniversary with her sister and mother, not around them.',
    nextFocus: 'The anniversary week; keep two evenings whatever comes.',
    purpose: 'improve-functioning',
    purposeSupport: 'Slow note-writing from poor concentration still costs her two evenings; sleep is short.',
  });

const badWeek = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-8', on: -80, from: '16:05', to: '16:56', signed: [0, '17:25'], next: -73 },
    work: [
      {
        objective: 'maya-o2',
        intervention: 'maya-v2',
        done: 'Laid out the week on one line: anniversary on Friday, written complaint on Monday, sofa ever since. Separated the grief, which needs company, from the verdict (“see, fraud”), which needs evidence, and did one record on the complaint.',
        why: 'She had poured both into one “I’m back at zero”; taking them apart gives each its own answer.',
        response:
          'Disputed me at first (“you weren’t there”), then read the complaint aloud and stopped at its second line: it was about parking. Half a laugh, then tears. Shame 9 to 6.',
        rating: 3,
        progress: 'A step back: one record this week, belief in “fraud” up to 75.',
      },
      {
        objective: 'maya-o1',
        intervention: 'maya-v1',
        done: 'Cut the log down to one evening and one thing, and called it minimum dose; agreed whom she tells today.',
        why: 'In a dip the plan must become smaller instead of stopping.',
        response:
          'Chose soup at her mother’s tonight and sent the message before leaving. “I’m not going to talk. I’m going to eat soup.”',
        rating: 3,
        progress: 'One evening of her own, after four the week before.',
      },
    ],
    observation:
      'Hair tied back, same cardigan as she described sleeping in. Voice low, long pauses, tearful. Raised her eyes when her own joke about the soup landed.',
    mentalStatus: {
      mood: '“Two. It’s all back.”',
      affect: 'Sad, reactive.',
      'thought-content':
        'Self-blame; asked directly about wanting to be dead and about suicide, denied both: “No. Tired, not that.”',
    },
    selfReport:
      '“Ten years on Friday. I lit the candle by myself because I’d told them I was working.” Car in the driveway for an hour on Monday.',
    symptoms: ['maya-s1', 'maya-s3', 'maya-s4'],
    betweenSessions: 'Anniversary alone; choir missed; worry appointment twice; slept four to five hours.',
    measures: ['@phq-9-4', '@gad-7-3'],
    risk: 'denied',
    homework: 'Soup tonight; song in the driveway; nothing else new.',
    nextFocus: 'How the week turned; ask about safety again.',
    purpose: 'prevent-deterioration',
    purposeSupport:
      'PHQ-9 rose from 13 to 15 after the anniversary and a complaint; withdrawal is back on six evenings.',
  });

const comingBack = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-9', on: -73, from: '16:02', to: '16:51', signed: [0, '17:06'], next: -66 },
    work: [
      {
        objective: 'maya-o1',
        intervention: 'maya-v3',
        done: 'Compared the log of the bad week with this one side by side and asked what had turned it; wrote the three things on a card for the next dip.',
        why: 'A setback that is read like data becomes part of the prevention.',
        response:
          'Named soup, driveway song, telling one person. Put the card behind her badge: “For when I’m an unreliable narrator.”',
        rating: 5,
        progress: 'Four evenings again, within a week of the dip.',
      },
      {
        objective: 'maya-o3',
        intervention: 'maya-v4',
        done: 'Went over two nights on which the worry appointment failed and added a second rule: what comes after ten gets one line and a 6:30 of tomorrow, said aloud.',
        why: 'Conference nights bring worry after the notebook is closed.',
        response: 'Tried the sentence aloud, embarrassed, then a second time in her choir voice.',
        rating: 5,
        progress: 'Five days of seven.',
      },
    ],
    observation:
      'Color back in her face; sat back in the chair. Brought the log without being asked. One long breath when I asked about safety, then a steady look.',
    mentalStatus: {
      mood: '“Five, climbing.”',
      affect: 'Relieved, quietly proud.',
      'thought-content': 'No wish to be dead, no thoughts of suicide.',
    },
    selfReport:
      '“My mother said, you think I wanted quiet on that day? I wanted you.” They will keep the next anniversary together.',
    symptoms: ['maya-s1', 'maya-s6'],
    betweenSessions:
      'Soup twice; choir on Thursday; answered the complaint in three lines and did not re-read it.',
    risk: 'denied',
    homework: 'Log to the end of the week for the review; think about what should change in the plan.',
    nextFocus: 'Review of the plan with both scores.',
    purpose: 'stabilise',
    purposeSupport: 'Depressed mood is lifting again after last week’s drop, and the gain needs to be held.',
  });

/** The second stretch: thoughts, a bad week, and the way back. */
export const notes2 = (day: Day): SampleDocument[] => [
  ...thoughtRecord(day),
  ...theRule(day),
  ...experiment(day),
  ...badWeek(day),
  ...comingBack(day),
];
