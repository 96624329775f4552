import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const planning = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-1', on: -129, from: '10:01', to: '10:48', signed: [0, '11:04'], next: -122 },
    work: [
      {
        objective: 'grace-o1',
        intervention: 'grace-v2',
        done: 'Wrote the plan together. Put her last attack on the table as cards (sensation, thought, feeling, act) and let her lay them in order, then in a circle; took over the list of true emergency signs agreed with her doctor.',
        why: 'She must see that the thought between two heartbeats is a reading, not a finding, before she agrees to provoke it.',
        response:
          'Laid the cards fast, stopped at the circle, moved “I’m dying” in front of “can’t breathe” and looked up. “That one comes before the air goes. I never noticed the order.”',
        rating: 1,
        progress: 'Model understood; five attacks last week.',
      },
    ],
    observation:
      'Chair by the door. Oximeter on, read twice. Hands fluent when she signed the circle, unsteady at “heart”.',
    mentalStatus: {
      mood: '“On watch.”',
      affect: 'Anxious, curious.',
      'thought-content': 'Fear of dying of the heart; no wish to die.',
    },
    selfReport:
      '“Thursday in the cereal aisle. I lay down next to the oatmeal and an employee asked if I was all right in three languages, none of them mine.”',
    symptoms: ['grace-s1', 'grace-s3', 'grace-s4'],
    risk: 'denied',
    homework: 'Attack log with the order of the cards. Click counter for each check.',
    nextFocus: 'First exercises that bring the sensations on.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Five panic attacks a week with constant fear of the next.',
  });

const spinning = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-2', on: -122, from: '10:03', to: '10:53', signed: [0, '11:12'], next: -115 },
    work: [
      {
        objective: 'grace-o1',
        intervention: 'grace-v1',
        done: 'Tried seven exercises, one minute each, side by side: head turning, spinning in the chair, running on the spot, straw, holding breath, staring at the lamp, tensing. After each she rated sensation, fear and likeness to an attack.',
        why: 'To find out which sensations carry the fear, and to let her have them on purpose for the first time.',
        response:
          'Spinning 8 of fear and very like; straw 7; the rest under 4. Grabbed the desk after spinning, then let go to sign “wow”. “I did that. It did not do me.”',
        rating: 2,
        progress: 'First deliberate sensations; none before.',
      },
    ],
    observation:
      'Flushed, hair loose, laughing with teeth clenched. Looked for the oximeter after the straw, left it in her pocket.',
    mentalStatus: { mood: '“Seasick. Interested.”', affect: 'Frightened and amused in turns.' },
    selfReport:
      'Four attacks. “In two of them I caught the card. It didn’t help, but I caught it.” 31 checks a day.',
    symptoms: ['grace-s1', 'grace-s2', 'grace-s4'],
    betweenSessions: 'Log complete, counter carried on her belt.',
    risk: 'denied',
    homework: 'Spin and straw, three times each, every day; wait one minute before any check.',
    nextFocus: 'Stay longer; drop what she holds on to.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Fear of bodily sensations triggers attacks and thirty checks a day.',
  });

const lettingGo = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-3', on: -115, from: '10:00', to: '10:49', signed: [0, '11:01'], next: -108 },
    work: [
      {
        objective: 'grace-o1',
        intervention: 'grace-v1',
        done: 'Spinning three minutes, standing up at once without touching anything, five rounds; prediction before each (“I’ll fall, 90 percent”), result after.',
        why: 'Holding on tells her that it was the desk that saved her.',
        response:
          'Swayed, widened her stance as on a ledge, did not fall. Predictions 90, 70, 60, 20, “oh come on”. Fear 8 to 3.',
        rating: 4,
        progress: 'Practiced on six days of seven.',
      },
      {
        objective: 'grace-o2',
        intervention: 'grace-v2',
        done: 'Weighed what each check had told her in a week against what it had cost in sentences missed.',
        why: 'She pays for checks in the coin of her profession.',
        response:
          '“217 checks, 217 hearts. And I dropped a verb in front of a judge.” Quiet; put the device on my table, took it back at the end.',
        rating: 2,
        progress: '24 checks a day, from 30.',
      },
    ],
    observation:
      'Shoes off, bare feet spread. Shook out her hands like a swimmer. Sat in the middle chair for the second half.',
    mentalStatus: { mood: '“Better than the stairs at the station.”', affect: 'Bold, brief sadness.' },
    selfReport: 'Four attacks, one stopped halfway “because I was busy rating it”.',
    symptoms: ['grace-s1', 'grace-s4'],
    betweenSessions: 'Spin and straw daily, done once at a client’s restroom.',
    risk: 'denied',
    homework: 'Rounds without holding; three check-free hours a day.',
    nextFocus: 'Stairs; coffee.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Panic attacks on four days and compulsive checking interrupt her work.',
  });

const stairs = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-4', on: -108, from: '10:04', to: '10:52', signed: [1, '08:20'], next: -101 },
    work: [
      {
        objective: 'grace-o1',
        intervention: 'grace-v1',
        done: 'Ran the six floors of our stairwell together twice, then sat down in the hall without waiting for the pulse to settle and interpreted, for practice, what two people by the elevator were saying.',
        why: 'A fast heart while doing what she does for a living is the real test.',
        response:
          'Signed their talk about parking to me, breathing hard, hands trembling for the first minute, then clean. “I was shaking and you understood me.” Eyes wet.',
        rating: 5,
        progress: 'Sensations at work for the first time in four months.',
      },
    ],
    observation:
      'Red cheeks, strong voice. Trembling visible at first, unnoticed by her at the end. Did not look for the door.',
    mentalStatus: { mood: '“Like myself at altitude.”', affect: 'Moved, glad.' },
    selfReport: 'Three attacks. Half a cup of coffee on Sunday, “with a witness”.',
    symptoms: ['grace-s2', 'grace-s3'],
    betweenSessions: 'Climbing wall once, low route. 17 checks a day.',
    risk: 'denied',
    homework: 'Stairs daily, then sign something to someone. Leave the oximeter in the car.',
    nextFocus: 'Questionnaire; the ladder for the train.',
    purpose: 'improve-functioning',
    purposeSupport: 'Fear of trembling hands keeps her from court and hospital work.',
  });

const platform = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-5', on: -101, from: '10:02', to: '10:57', signed: [0, '11:35'], next: -94 },
    serviceCode: '90837',
    longSessionReason:
      'Exposure at the station two blocks away: walking there, four trains let pass and one boarded, and return.',
    place: 'community',
    work: [
      {
        objective: 'grace-o3',
        intervention: 'grace-v4',
        done: 'Went to the station: stood on the platform through four trains, each time a step closer and without the water bottle, then rode one stop above ground, in the middle of the car, I at the far end. She predicted before and signed the number to me through the car.',
        why: 'The train is where it began; a first short ride with few aids shows whether she can stand the waiting, which is the worst of it.',
        response:
          'Fear 8 on the platform, 9 as the doors closed, signed “5” at the next stop, “3” on the stairs. “The doors closing is the crux. After that it’s just a hallway.”',
        rating: 3,
        progress: 'First ride in four months, one stop, accompanied.',
      },
    ],
    observation:
      'Pale on the platform, jaw working; bounced on her toes when the train came. Waved her free hand at a child. Walked back slowly, chin up.',
    mentalStatus: { mood: '“Ridiculous and huge.”', affect: 'Fear, then delight.' },
    selfReport: '“I’ve been six to the left of the emergency exit since I was born, practically.”',
    symptoms: ['grace-s5', 'grace-s1'],
    betweenSessions: 'Two attacks. Oximeter in the car on five days; 12 checks.',
    measures: ['@gad-7-2'],
    risk: 'denied',
    homework: 'One stop above ground, three times, alone on the third.',
    nextFocus: 'Two stops; the tunnel in view.',
    purpose: 'improve-functioning',
    purposeSupport: 'Avoidance of trains costs her work and visits to her sister.',
  });

/** The first weeks: sensations on purpose, stairs, platform. */
export const notes1 = (day: Day): SampleDocument[] => [
  ...planning(day),
  ...spinning(day),
  ...lettingGo(day),
  ...stairs(day),
  ...platform(day),
];
