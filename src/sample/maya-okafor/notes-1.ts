import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const planning = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-1', on: -136, from: '16:03', to: '16:51', signed: [0, '17:09'], next: -129 },
    work: [
      {
        objective: 'maya-o1',
        intervention: 'maya-v1',
        done: 'Wrote the plan side by side. Then drew last Tuesday evening on the whiteboard hour by hour, from engine off to bed, with a mood number beside each hour, and marked where doing less had been followed by feeling worse. Chose one evening to change this week.',
        why: 'To let her see in her own data the loop between withdrawal and mood, before asking her to act against it while tired.',
        response:
          'Leaned in when the graph bent: “So it isn’t rest. It’s a drain with a nicer name.” Struck “self-care” from my draft and wrote choir, cooking, sister. Picked Thursday, then bargained it down to “boil real pasta”.',
        rating: 1,
        progress: 'A beginning: one evening last week was her own, and she can say what the other six were.',
      },
    ],
    observation:
      'Came straight from the clinic, badge on, coat kept on for ten minutes. Flat when telling the evening, quick and exact once there was something to draw. Shoulders came down by an inch or two toward the end.',
    mentalStatus: {
      mood: '“Gray, but I can see the board.”',
      affect: 'Sad and tired, smiled twice at her own jokes.',
      'thought-content': 'Self-blaming (“lazy”); no thoughts of death.',
    },
    selfReport:
      '“I thought you’d tell me to take a bath.” Sat in the car on four of five days, half an hour each. Slept about five hours a night.',
    symptoms: ['maya-s1', 'maya-s2', 'maya-s3'],
    risk: 'denied',
    homework: 'Activity log every evening, mood 0 to 10 by the hour. Thursday: cook one dinner with a pot.',
    nextFocus: 'Read the log together; plan two evenings from what it shows.',
    purpose: 'improve-functioning',
    purposeSupport:
      'Withdrawal after work leaves her without meals, music or company and deepens the depressed mood.',
  });

const firstLog = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-2', on: -129, from: '16:01', to: '16:49', signed: [0, '17:02'], next: -122 },
    work: [
      {
        objective: 'maya-o1',
        intervention: 'maya-v3',
        done: 'Went through the seven pages line by line, asked for the highest and the lowest hour of each evening and what had come just before, and had her circle what was in her hands.',
        why: 'She trusts numbers more than encouragement; the log should say it so that I need not.',
        response:
          'Found it herself: mood 2 in the car, 5 with the pasta water boiling, 5 for the rest of that evening. Tapped the page: “Three points for a pot of water. That’s ridiculous. That’s also data.”',
        rating: 2,
        progress: 'Two evenings of seven with something of her own, up from one.',
      },
      {
        objective: 'maya-o1',
        intervention: 'maya-v1',
        done: 'Built the way from car to kitchen into five steps and set them to a song she knows by heart, so that the engine is off and the bag in her hand before the second verse. Walked it through in the room with her keys.',
        why: 'The stuck point is the driveway, not the evening; a cue that starts her body should get her past it.',
        response:
          'Hummed the alto line under her breath while pretending to lock the car, then laughed out loud, the first time here.',
      },
    ],
    observation:
      'Pages filled in pencil, dated. Dark rings under the eyes; spoke a little faster than last week. Rubbed her jaw when the talk came to Sunday.',
    mentalStatus: {
      mood: '“Four. Five at the stove.”',
      affect: 'Wider than last week; tearful once, over a text from her sister left unanswered.',
    },
    selfReport:
      'Sat in the car on three days, not four. Sunday night was “the whole disaster channel, all seasons”. Did the notes at midnight.',
    symptoms: ['maya-s1', 'maya-s8'],
    betweenSessions: 'Log on all seven evenings; dinner on Thursday, as planned, and again on Saturday.',
    risk: 'denied',
    homework:
      'Song in the driveway on working days. Two evenings planned: pasta on Thursday, a walk with her sister on Saturday.',
    nextFocus: 'Questionnaires; begin on worry, which takes the nights.',
    purpose: 'improve-functioning',
    purposeSupport:
      'Fatigue and withdrawal still take five of seven evenings; the walk restores contact with her sister.',
  });

const worryAppointment = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-3', on: -122, from: '16:06', to: '16:55', signed: [0, '17:20'], next: -115 },
    work: [
      {
        objective: 'maya-o3',
        intervention: 'maya-v4',
        done: 'Sorted last night’s eleven worries into those that ask for a plan and those that only want to be heard. Set a worry appointment at 6:30 at the kitchen table, twenty minutes with a timer; anything that comes at another hour gets one line in a notebook and “6:30”. Practiced here with a live worry about a complaint.',
        why: 'Ordering herself to stop has failed for a year; postponing uses what she is good at, keeping appointments.',
        response:
          'Wrote the line, then looked up after some forty seconds: “It’s still there but it’s sitting down.” Doubted it would work in bed, and said so plainly.',
        rating: 1,
        progress: 'First day of the method; no worry period kept yet.',
      },
      {
        objective: 'maya-o1',
        intervention: 'maya-v1',
        done: 'Looked at why the walk with her sister was cancelled: she had decided at noon that she would be bad company. Shrunk it to ten minutes on the porch.',
        why: 'Cancelling in advance keeps her from finding out how it would have been.',
        response:
          'Winced, then texted her sister from the chair: “porch, ten min, I may be grumpy”. Showed me the answer, a row of hearts.',
        rating: 2,
        progress: 'Two evenings again; the driveway now takes about ten minutes.',
      },
    ],
    observation:
      'Arrived six minutes late from a patient’s fall in the clinic. Jaw tight, hands restless with the pen until she began to write.',
    mentalStatus: {
      mood: '“Tired, three.”',
      affect: 'Anxious at first, steadier after the exercise.',
      'thought-process': 'Jumped between four worries, returned each time to the notebook.',
    },
    selfReport:
      '“My patient is fine. I’ve written the incident report in my head nine times and once on paper.” Asleep after one in the morning on most nights.',
    symptoms: ['maya-s6', 'maya-s7', 'maya-s9'],
    betweenSessions: 'Pasta on Thursday; Saturday’s walk cancelled. Log on six evenings.',
    measures: ['@phq-9-2'],
    risk: 'denied',
    homework: 'Worry appointment at 6:30 on at least four days; porch on Saturday.',
    nextFocus: 'Sleep: separate the bed from worrying.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Uncontrolled worry two to three hours a night keeps her awake and leaves PHQ-9 at 16.',
  });

const bedIsForSleep = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-4', on: -115, from: '16:02', to: '16:47', signed: [0, '17:31'], next: -108 },
    work: [
      {
        objective: 'maya-o4',
        intervention: 'maya-v5',
        done: 'Explained how a bed learns to mean awake. Agreed the rules one by one and wrote down her objections: up after about twenty minutes, chair in the hall with a dull book, same rising time, phone charging in the kitchen. Let her design the chair corner.',
        why: 'She has lain awake in bed for more than a year; the cue has to be unlearned before relaxation can do anything.',
        response:
          'Argued the phone (“it’s my alarm”), then remembered the brass clock from her father’s bench and went quiet. “He’d like being useful.” Chose the dull book: a tax guide.',
        rating: 1,
        progress: 'One night of seven within half an hour, as at the start.',
      },
      {
        objective: 'maya-o3',
        intervention: 'maya-v6',
        done: 'Read the worry notebook together and counted how many of the thirty-one lines still mattered at 6:30.',
        why: 'To let her find out by counting that most worries fade when they are made to wait.',
        response:
          'Nine of thirty-one. “So twenty-two of my emergencies expired on the counter.” Underlined it twice.',
        rating: 3,
        progress: 'Worry period kept on four days of seven, from none.',
      },
    ],
    observation:
      'Calmer start, coat off at once. Eyes filled at the clock, no hurry to leave it. Yawned often; apologized for it once, down from three times.',
    mentalStatus: {
      mood: '“Five, honestly.”',
      affect: 'Tender, then lively.',
      insight: 'Sees which worries are rehearsals.',
    },
    selfReport:
      'The porch turned into an hour. “I was grumpy for four minutes of it. She timed me.” Nights unchanged.',
    symptoms: ['maya-s6', 'maya-s8'],
    betweenSessions: 'Worry appointment four times; porch on Saturday kept; dinner cooked on two evenings.',
    risk: 'denied',
    homework: 'The four sleep rules with the diary; worry appointment on five days.',
    nextFocus: 'Sleep diary; begin with the “fraud” thoughts if the week allows.',
    purpose: 'reduce-symptoms',
    purposeSupport:
      'Delayed sleep of one to two hours on six nights feeds fatigue and poor concentration at work.',
  });

/** The first month: evenings, worry, sleep. */
export const notes1 = (day: Day): SampleDocument[] => [
  ...planning(day),
  ...firstLog(day),
  ...worryAppointment(day),
  ...bedIsForSleep(day),
];
