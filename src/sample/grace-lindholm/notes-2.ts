import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const aboveGround = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-6', on: -94, from: '10:05', to: '10:51', signed: [0, '11:08'], next: -87 },
    work: [
      {
        objective: 'grace-o3',
        intervention: 'grace-v5',
        done: 'Went over three rides from her log and looked for hidden aids: counting stops, choosing the conductor’s car, texting her sister at each door. Took one out per ride.',
        why: 'A ride with three helpers teaches that helpers work.',
        response:
          'Defended the texts longest. “She sends me a dog each time.” Decided to send one dog afterwards instead.',
        rating: 4,
        progress: 'Three rides of one or two stops, one of them alone.',
      },
      {
        objective: 'grace-o2',
        intervention: 'grace-v3',
        done: 'Practiced a heartbeat without verdict: lay on the floor, felt it for five minutes, described it in signs only.',
        why: 'To change from guarding the heart to merely noticing it.',
        response: 'Found a sign for a skipped beat that looks like a fish. Grinned at it twice.',
        rating: 5,
        progress: '9 checks a day, from 30.',
      },
    ],
    observation:
      'Sat in the middle chair from the start. Loose shoulders. One look at the wrist where the device used to be.',
    mentalStatus: { mood: '“Cocky. I’ll pay for that.”', affect: 'Bright.' },
    selfReport: 'One attack, at night; “it was like a dog barking next door”.',
    symptoms: ['grace-s3', 'grace-s4'],
    betweenSessions: 'Practice on six days; coffee on three.',
    risk: 'denied',
    homework: 'Ride to the last stop before the tunnel, alone, no texts.',
    nextFocus: 'Into the tunnel.',
    purpose: 'improve-functioning',
    purposeSupport: 'Train avoidance and remaining attacks limit where she can work.',
  });

const intoTheTunnel = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-7', on: -87, from: '10:02', to: '10:47', signed: [0, '11:00'], next: -80 },
    work: [
      {
        objective: 'grace-o3',
        intervention: 'grace-v4',
        done: 'Imagined the tunnel ride in real time, ten minutes, eyes closed, spinning first so that she entered it dizzy; then wrote the plan for the real one on Thursday with her sister waiting at the other end.',
        why: 'Dizziness plus tunnel is the combination she fears; having had it here makes it known.',
        response:
          'Hand to the sternum at minute two, took it away at three. Fear 8 to 4. “In my head the lights went out. I’m leaving them out on Thursday, too.”',
        rating: 5,
        progress: 'Last stop before the tunnel reached alone twice.',
      },
    ],
    observation:
      'Tall in the chair, feet planted. Swallowed often in the third minute. Opened her eyes by herself and signed “done”.',
    mentalStatus: { mood: '“Two days before a big route.”', affect: 'Tense, keen.' },
    selfReport: 'No attack this week, the first week without. “I keep looking for the catch.”',
    symptoms: ['grace-s5', 'grace-s3'],
    betweenSessions: 'Oximeter handed to her sister “on loan”; 7 checks.',
    risk: 'denied',
    homework: 'Thursday: tunnel, alone. Saturday: again.',
    nextFocus: 'What the tunnel was like.',
    purpose: 'improve-functioning',
    purposeSupport: 'Fear of the tunnel remains the main limit on work and family visits.',
  });

const stuck = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-8', on: -80, from: '10:06', to: '10:57', signed: [0, '11:22'], next: -66 },
    work: [
      {
        objective: 'grace-o3',
        intervention: 'grace-v2',
        done: 'Went through Saturday minute by minute: train halted in the tunnel for twenty minutes, full attack, emergency room. Drew fear over time, marked each thing she did against it, and asked what ended it.',
        why: 'The worst case has happened; what she concludes from it now decides how the treatment goes on.',
        response:
          'Began with “I’m back to zero”. Halfway along the curve she put down the pen: “It peaked at minute six. The train moved at twenty. It was already going down in there.” Wept, then angry: “I went to the hospital with a heart that was done panicking.”',
        rating: 4,
        progress: 'One attack and a fourth emergency visit; Thursday’s ride went well.',
      },
      {
        objective: 'grace-o1',
        intervention: 'grace-v1',
        done: 'Straw breathing for three minutes in the dark supply room, door closed, twice.',
        why: 'To have the sensation again within days, in the dark, before avoidance sets in.',
        response: 'Fear 9, 5. Came out blinking: “Fine. Book me the next train.”',
        rating: 6,
        progress: 'Practice kept on five days despite it.',
      },
    ],
    observation:
      'Hospital band still on her wrist; cut it off with my scissors in the last minutes. Voice hoarse, hands steady.',
    mentalStatus: {
      mood: '“Humiliated. Mad. Mostly mad.”',
      affect: 'Sad, then angry, fitting.',
      'thought-content':
        'Afraid of dying on Saturday; no wish to be dead, no thoughts of suicide, asked directly.',
    },
    selfReport: '“They were so nice. That’s the trap, they’re so nice.” Checks back up to 14 since Saturday.',
    symptoms: ['grace-s1', 'grace-s3', 'grace-s4'],
    betweenSessions: 'Tunnel on Thursday alone, fear 6 to 2; stuck on Saturday.',
    measures: ['@gad-7-3'],
    risk: 'denied',
    homework: 'Into the tunnel by Friday. Straw in the dark, daily.',
    nextFocus: 'Review in two weeks (I am away next week; a colleague covers, number given).',
    purpose: 'prevent-deterioration',
    purposeSupport: 'A full panic attack and an emergency visit after a week without; checking has doubled.',
  });

const looking = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-9', on: -66, from: '10:01', to: '10:50', signed: [0, '11:05'], next: -52 },
    work: [
      {
        objective: 'grace-o4',
        intervention: 'grace-v4',
        done: 'Reviewed both goals with the log and the scores and wrote the second version of the plan; then built the last rung, court: which judge, which kind of hearing, what she does in the first ten minutes when her hands shake.',
        why: 'Court joins everything she fears (heart, hands, being watched) and is where her work is.',
        response:
          'Set the date before I asked: a short arraignment in two weeks. “Shaky signing is an accent. I’d never correct somebody’s accent.”',
        rating: 3,
        progress: 'One hospital assignment finished; none at the start.',
      },
      {
        objective: 'grace-o2',
        intervention: 'grace-v3',
        done: 'Compared the counter before and after the stuck train.',
        why: 'To see how fast an aid comes back and how fast it goes.',
        response: 'Down to 4 within nine days. “So it’s a weed, not a tree.”',
        rating: 7,
        progress: '4 checks a day, from 30.',
      },
    ],
    observation:
      'Chalk on her trousers from the climbing wall. Took the plan out of my hand to correct a comma.',
    mentalStatus: { mood: '“Good. Impatient.”', affect: 'Confident, warm.' },
    selfReport: '“I went back in on the sixth day. It was boring from Canal on. I almost missed the stop.”',
    symptoms: ['grace-s2', 'grace-s4'],
    betweenSessions: 'Tunnel four times; one attack, ridden out on a bench in eleven minutes.',
    measures: ['@gad-7-4', '@phq-9-2'],
    risk: 'denied',
    homework: 'Three tunnel rides a week; the arraignment.',
    nextFocus: 'Court.',
    planChange: 'Plan reviewed; second version in force from today.',
    purpose: 'improve-functioning',
    purposeSupport: 'Fear of trembling still keeps her out of court, half of her former work.',
  });

const court = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-10', on: -52, from: '10:03', to: '10:46', signed: [0, '10:59'], next: -31 },
    work: [
      {
        objective: 'grace-o4',
        intervention: 'grace-v5',
        done: 'Had her tell the arraignment as interpreter, third person, and then as Grace; picked out the ninth minute, when she stopped watching her hands, and what her attention was on instead.',
        why: 'She should know by what she did that it passed.',
        response:
          'Told it standing. “In minute nine the defendant made a joke and I had to get the joke across. There was no room for my heart.”',
        rating: 6,
        progress: 'Two assignments this week, one in court.',
      },
    ],
    observation:
      'Court clothes, relaxed. Hands moved all the time and did not tremble. Forgot her water bottle here; called it progress.',
    mentalStatus: { mood: '“Back at work.”', affect: 'Proud.' },
    selfReport: 'No attack in three weeks. “My deaf client said, you’re back. I said, traffic.”',
    symptoms: ['grace-s2'],
    betweenSessions: 'Three tunnel rides a week; 3 checks a day at most.',
    risk: 'not-asked',
    riskNotAskedReason:
      'Low at each asking since intake, mood good, nothing pointing to it; asked again at the next meeting.',
    homework: 'Two court or hospital jobs a week. One ride in the first car.',
    nextFocus: 'A month without sessions: what could bring it back.',
    purpose: 'improve-functioning',
    purposeSupport: 'Anticipatory anxiety before court still costs a night’s sleep.',
  });

const rehearsal = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-11', on: -31, from: '10:00', to: '10:44', signed: [0, '10:55'], next: -10 },
    work: [
      {
        objective: 'grace-o2',
        technique: 'Relapse prevention planning',
        done: 'Let her play the disorder and try to win me back as its customer; I declined, then we changed sides. Wrote down the three offers that tempted her.',
        why: 'She knows its voice best from inside, and the next time it will come politely.',
        response:
          'Played it as a salesman: “Just one reading, madam, for peace of mind.” As herself she hesitated only at her father’s check-up. Wrote that one in capitals.',
        rating: 8,
        progress: '2 checks a day.',
      },
      {
        objective: 'grace-o3',
        intervention: 'grace-v5',
        done: 'Looked at the ride log for anything still avoided.',
        why: 'What is still avoided is where it would start again.',
        response: 'Rush hour, first car. Set it for Thursday, shrugging.',
        rating: 8,
        progress: 'Four rides a week, standing.',
      },
    ],
    observation:
      'Laughed until she had to sit. Serious at once when her father came up, hand flat on the table, steady.',
    mentalStatus: {
      mood: '“Normal. It’s a great word.”',
      affect: 'Full range.',
      'thought-content': 'No thoughts of death beyond ordinary worry about her father.',
    },
    selfReport: 'Six weeks without an attack. A two-day trial is booked.',
    symptoms: ['grace-s4', 'grace-s5'],
    betweenSessions: 'Three assignments last week; climbing twice a week.',
    measures: ['@gad-7-5'],
    risk: 'denied',
    homework: 'Rush hour. Father’s check-up without looking up numbers.',
    nextFocus: 'Last meeting: scores, aftercare, goodbye.',
    planChange:
      'Relapse prevention for the last two meetings; no new version, since care ends with the next.',
    purpose: 'maintain-gains',
    purposeSupport:
      'Checking and anxiety returned within hours at the last setback; the gain needs testing before the end.',
  });

const goodbye = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-12', on: -10, from: '10:02', to: '10:43', signed: [0, '10:58'] },
    work: [
      {
        objective: 'grace-o4',
        technique: 'Relapse prevention planning',
        done: 'Held the criteria for ending against the log, one by one, and wrote the aftercare page in her words: early signs, what I do in the first week, when I call.',
        why: 'To hand her the method with her own name on it, and to end when the agreed result is reached and not when we are tired.',
        response:
          'Ticked the points herself. Signed the trial’s opening statement for me, from memory, slow and clean. Then spun once around in the chair, “for the road”.',
        rating: 9,
        progress: 'Three assignments a week; all four objectives reached.',
      },
    ],
    observation:
      'Calm, clear, some tears at the door. Shook my hand and held it for a moment; hers was dry and still.',
    mentalStatus: {
      mood: '“Good and a bit sad.”',
      affect: 'Fitting for a goodbye.',
      insight: 'Can explain the circle better than my cards.',
    },
    selfReport: '“My dad’s heart is fine, and I found out by him telling me.” Nine weeks without an attack.',
    symptoms: ['grace-s3'],
    betweenSessions:
      'Rush hour in the first car, “smelly”. Two-day trial: hands trembled for ten minutes, then not.',
    measures: ['@gad-7-6', '@phq-9-3'],
    risk: 'denied',
    homework: 'One breathless exercise a week; page on the refrigerator.',
    nextFocus:
      'Treatment ends today; a booster meeting is offered at any time within the year, sooner if two attacks in a month.',
    planChange: 'None; the plan ends with this session.',
    purpose: 'maintain-gains',
    purposeSupport:
      'Panic symptoms have been absent for nine weeks; today secures the gain and the way back.',
  });

/** Train, setback, court, goodbye. */
export const notes2 = (day: Day): SampleDocument[] => [
  ...aboveGround(day),
  ...intoTheTunnel(day),
  ...stuck(day),
  ...looking(day),
  ...court(day),
  ...rehearsal(day),
  ...goodbye(day),
];
