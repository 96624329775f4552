import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const planning = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-1', on: -85, from: '11:02', to: '11:49', signed: [0, '12:20'], next: -78 },
    work: [
      {
        objective: 'sofia-o4',
        intervention: 'sofia-v1',
        done: 'Wrote the plan together. Then planned one weekday as she plans a service, from mise en place to close, with two meals of her own on the sheet and her name on a table.',
        why: 'Her body is running on coffee; she can feed a person by plan even when she feels nothing.',
        response:
          'Filled in the sheet fast for everyone else and stopped at her own table. Drew it in the corner. “Table one. I never sit anybody at one, it’s by the kitchen.” Put the boy at it too.',
        rating: 2,
        progress: 'First plan; one sitting meal in the last week.',
      },
    ],
    observation:
      'Work blacks, safety pin at the waist. Slow to rise, quick with the pencil. Eyes filled at the drawing.',
    mentalStatus: {
      mood: '“Emptied.”',
      affect: 'Sad, brief warmth.',
      'thought-content': 'Worthlessness; no wish to be dead.',
    },
    selfReport: '“I fed two hundred people on Saturday and had a lemon.” Slept four hours on average.',
    symptoms: ['sofia-s1', 'sofia-s4'],
    risk: 'denied',
    homework: 'Table one twice a day. Sleep log.',
    nextFocus: 'Bed and sofa; one pleasure that still has some taste.',
    purpose: 'improve-functioning',
    purposeSupport: 'Loss of appetite and sleep has cost fourteen pounds and her presence with her son.',
  });

const nights = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-2', on: -78, from: '11:05', to: '11:50', signed: [0, '12:14'], next: -71 },
    work: [
      {
        objective: 'sofia-o3',
        intervention: 'sofia-v4',
        done: 'Went through the nights hour by hour and set three rules: bed only, light off at half past midnight, up at seven. Settled what happens at four: kitchen chair, radio low, no telephone.',
        why: 'Sofa, light and telephone have taken the place of night.',
        response:
          'Resisted giving up the sofa (“the bed’s half his”), then moved to the middle of it in her mind and looked surprised. “I’d have to buy sheets. I want ugly ones.”',
        rating: 3,
        progress: 'Two nights over five hours, from none.',
      },
      {
        objective: 'sofia-o1',
        intervention: 'sofia-v3',
        done: 'Listed twenty things that used to taste of something and let her rate them now.',
        why: 'To find the few that still pull.',
        response: 'All ones and twos, until singing while prepping: four. Hummed half a line.',
        rating: 2,
        progress: 'None planned so far; one chosen.',
      },
    ],
    observation: 'Paler than last week, made an effort. Hum came out in tune; she put a hand over her mouth.',
    mentalStatus: { mood: '“Two.”', affect: 'Low, one true smile.' },
    selfReport: 'Ate at table one on four days. “He asked why there’s a sign. I said reserved.”',
    symptoms: ['sofia-s2', 'sofia-s3'],
    betweenSessions: 'Sleep log complete; cooler three times a shift.',
    risk: 'denied',
    homework: 'Ugly sheets. Sing one prep a week before anyone is in.',
    nextFocus: 'The floor through the rush; questionnaire.',
    purpose: 'reduce-symptoms',
    purposeSupport:
      'Sleeplessness until four keeps the depression going and leaves her asleep when her son is home.',
  });

const betterOff = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-3', on: -71, from: '11:01', to: '11:48', signed: [0, '12:30'], next: -64 },
    work: [
      {
        objective: 'sofia-o2',
        intervention: 'sofia-v2',
        done: 'Took the thought that sends her to the cooler (“they’d do better with somebody else”) to the pass: who says it, what each of the line cooks would say if asked on a bad day, what the books say of the weeks she was away.',
        why: 'It has never been contradicted, because she has never said it.',
        response:
          'Did the voices of the cooks, funny and exact, and got stuck at her sous-chef: “He’d say, who’s gonna yell at the fish guy.” Belief from 85 to 65. Added: “In here.”',
        rating: 3,
        progress: 'Two of five rushes on the floor, from one.',
      },
    ],
    observation: 'Lively in the voices, then tired at once. Twisted her ring finger, where no ring is.',
    mentalStatus: {
      mood: '“Two and a half.”',
      affect: 'Sad, with sparks.',
      'thought-content':
        '“Better off without me” asked about in so many words: she means the job and the marriage, not being dead.',
    },
    selfReport: '“I sang. The dishwasher came early and pretended he hadn’t heard.”',
    symptoms: ['sofia-s1', 'sofia-s5'],
    betweenSessions: 'Sheets bought. Two nights of six hours. Ate twice a day on three days.',
    measures: ['@phq-9-2'],
    risk: 'denied',
    homework: 'Ask the sous-chef one question about the month she was away.',
    nextFocus: 'His answer; the lawyer’s letters.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Worthlessness rose on the PHQ-9 (17) and drives her off the floor.',
  });

const letters = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-4', on: -64, from: '11:04', to: '11:53', signed: [0, '12:21'], next: -57 },
    work: [
      {
        objective: 'sofia-o2',
        intervention: 'sofia-v2',
        done: 'Opened the three letters that had lain in her bag, one at a time, reading aloud; after each we wrote what it says and what she had feared it would say, side by side.',
        why: 'Unopened they feed the belief each night; the fear is of a verdict and the letters are about dates.',
        response:
          'Hands shook at the first. “It’s a scheduling letter. I’ve been dying of a scheduling letter.” Went quiet at her own word. I asked; “a way of talking”, and looked at me while saying it.',
        rating: 3,
        progress: 'Letters read; a fourth, with the hearing date, is to come.',
      },
      {
        objective: 'sofia-o1',
        intervention: 'sofia-v1',
        done: 'Planned the evening on which the fourth letter may come: not alone, sister reads it with her.',
        why: 'The next letter is the foreseeable bad moment.',
        response:
          'Agreed, put it on the calendar, then said her sister has enough to carry. Left it standing when I asked her to.',
        rating: 2,
        progress: 'Two pleasures this week (prep song, ferry walk).',
      },
    ],
    observation:
      'Thinner in the face. Voice monotone except over the letters. Long look at the door when rising.',
    mentalStatus: {
      mood: '“Two.”',
      affect: 'Narrower than last week.',
      'thought-content': 'Asked directly about wishing to be dead and about suicide; denied.',
    },
    selfReport: 'Sous-chef’s answer: “It was a zoo, chef.” She told it without believing it.',
    symptoms: ['sofia-s3', 'sofia-s5', 'sofia-s6'],
    betweenSessions: 'Sleep back to four hours since Sunday; table one on two days.',
    risk: 'denied',
    homework: 'Letter only with her sister. Bed rules.',
    nextFocus: 'The hearing; sleep.',
    purpose: 'prevent-deterioration',
    purposeSupport:
      'Sleep and appetite are slipping again ahead of a custody date, with several risk factors.',
  });

/** The weeks before: small steps, and the first signs of what came. */
export const notes1 = (day: Day): SampleDocument[] => [
  ...planning(day),
  ...nights(day),
  ...betterOff(day),
  ...letters(day),
];
