import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const oneSentence = (day: Day): SampleDocument[] =>
  session(day, {
    ...{
      key: 'note-7',
      on: -46,
      from: '09:02',
      to: '09:48',
      signed: [0, '10:22'],
      coSigned: ['osei', 1, '08:35'],
    },
    next: -39,
    serviceCode: '90847',
    modality: 'family',
    present: 'Client and her partner',
    work: [
      {
        objective: 'hannah-o3',
        intervention: 'hannah-v3',
        done: 'Explained accommodation with last week’s message count, without blame. The two wrote one sentence for every safety question (“I love you and I’m not your log”) and practiced it five times, Hannah asking as she really asks, her partner answering, then both silent for two minutes.',
        why: 'The answers come from love and feed the disorder; a shared sentence lets the love stay.',
        response:
          'Hannah’s third question was a disguised one (“did you wash the grapes, just curious”). Her partner hesitated, said the sentence, voice shaking. Hannah put her hands flat on the table: 70, 45 at two minutes. “I hate it. It’s very good.”',
        rating: 5,
        progress: 'Six messages a day, from fifteen.',
      },
    ],
    observation:
      'Sat close together; Hannah’s foot against the other’s shoe. Both laughed at the disguise. Her hands uncovered the whole time, knuckles closing.',
    mentalStatus: { mood: '“Caught.”', affect: 'Tender, irritated, relieved.' },
    selfReport:
      'Held her niece on Sunday for nine minutes in a washed shirt. “She drooled on my wrist. I left it until the car.”',
    symptoms: ['hannah-s3', 'hannah-s1'],
    betweenSessions: 'One look on three mornings, crooked knob twice; 21 washes.',
    risk: 'denied',
    homework:
      'The sentence at home and, told by Hannah, at her sister’s. Toy and diaper bag at the next visit.',
    nextFocus: 'Review of the plan.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Reassurance rituals involve her partner daily and maintain the obsessional doubt.',
  });

const looking = (day: Day): SampleDocument[] =>
  session(day, {
    ...{
      key: 'note-8',
      on: -39,
      from: '09:04',
      to: '09:52',
      signed: [0, '10:08'],
      coSigned: ['osei', 0, '12:20'],
    },
    next: -32,
    work: [
      {
        objective: 'hannah-o5',
        intervention: 'hannah-v1',
        done: 'Reviewed both goals from the log, set the scores beside it, and wrote the second version. Then the first step toward cooking: she held a closed carton of eggs on her lap for the rest of the hour while we worked.',
        why: 'Food was left out of the first plan at her wish; beginning at once keeps it from becoming the new forbidden room.',
        response:
          'Moved the cutting board one step higher than I had drawn it. Eggs 55, 20 at the end. “They’re warm now. I’ve been brooding.”',
        rating: 1,
        progress: 'New objective at its start.',
      },
      {
        objective: 'hannah-o2',
        intervention: 'hannah-v2',
        done: 'Went through three visits line by line, prediction against outcome.',
        why: 'The numbers should tell her what the visits taught.',
        response: 'Read “no illness, one burp” in an anchorwoman’s voice.',
        rating: 5,
        progress: 'Three visits in two weeks, two of them over 20 minutes; none at the start.',
      },
    ],
    observation: 'Log without corrections for the first time, coffee stain left on it. Sleeves up.',
    mentalStatus: { mood: '“Good. Wary of good.”', affect: 'Warm, quick.' },
    selfReport: '“She fell asleep on me. I did the math for a while and then I lost count.”',
    symptoms: ['hannah-s1', 'hannah-s2'],
    betweenSessions: 'Toy and diaper bag done; 18 washes, 65 minutes; four messages a day.',
    measures: ['@gad-7-3', '@phq-9-2'],
    risk: 'denied',
    homework: 'Crack two eggs, one wash after; visits twice.',
    nextFocus: 'Eggs, then poultry.',
    planChange: 'Plan reviewed; second version in force from today.',
    purpose: 'improve-functioning',
    purposeSupport: 'Washing still takes over an hour a day and she cannot prepare a meal.',
  });

const omelet = (day: Day): SampleDocument[] =>
  session(day, {
    ...{
      key: 'note-9',
      on: -32,
      from: '09:05',
      to: '09:50',
      signed: [0, '10:02'],
      coSigned: ['osei', 2, '08:15'],
    },
    next: -25,
    work: [
      {
        objective: 'hannah-o5',
        intervention: 'hannah-v1',
        done: 'Cracked six eggs into a bowl in our kitchenette, yolk on the fingers, paper towel only; then wrote with those fingers on her own log and put it into her bag.',
        why: 'Contact that travels with her takes away the clean room she would keep in reserve.',
        response:
          'Distress 85, swore, 60 at ten minutes, 45 at the end, higher than she likes. “It didn’t come down all the way.” I asked what she had learned; after a while: “That I can put it in my bag at forty-five.”',
        rating: 3,
        progress: 'Eggs done here; one omelet at home.',
      },
    ],
    observation:
      'Held the shell at arm’s length, then closer. Wiped her forehead with the back of the wrist without noticing and then noticed.',
    mentalStatus: { mood: '“Annoyed and a bit big.”', affect: 'Disgust, defiance.' },
    selfReport: 'Two bad nights of rewinding after the omelet; drew through one of them.',
    symptoms: ['hannah-s2', 'hannah-s5'],
    betweenSessions: '17 washes; messages three a day; one look on four mornings.',
    risk: 'denied',
    homework: 'Eggs three times, baby visit on one of those days. Draw instead of rewinding.',
    nextFocus: 'Rewinding as a ritual: leave the day unfinished.',
    purpose: 'reduce-symptoms',
    purposeSupport:
      'Contamination fear keeps her from cooking, and mental rituals cost an hour of sleep on bad nights.',
  });

const unfinished = (day: Day): SampleDocument[] =>
  session(day, {
    ...{
      key: 'note-10',
      on: -25,
      from: '09:02',
      to: '09:47',
      signed: [0, '09:58'],
      coSigned: ['osei', 1, '08:20'],
    },
    next: -18,
    work: [
      {
        objective: 'hannah-o1',
        technique: 'Imaginal exposure',
        done: 'Wrote and recorded a two-minute story in which she touched something, held the baby, and never finds out whether it mattered; played it four times, eyes closed, without rewinding to check it.',
        why: 'The night ritual looks for a clean end; the story refuses one.',
        response:
          'First time 80, tears; fourth time 35, corrected my grammar. “The worst sentence is ‘she will never know’. It’s also, like, everybody’s life.”',
        rating: 6,
        progress: 'About fourteen washes a day, about two messages; from forty and fifteen.',
      },
    ],
    observation:
      'Hands open on her knees while listening. Sat quietly for a while afterwards and did not ask what it meant.',
    mentalStatus: {
      mood: '“Sad in a normal way.”',
      affect: 'Sadness, then ease.',
      'thought-content':
        'Obsessional image present, unanswered for twenty minutes at a time; no wish to harm anyone or herself.',
    },
    selfReport: '“I held her after eggs. Not the same hour. The same day, though, and I didn’t schedule it.”',
    symptoms: ['hannah-s1', 'hannah-s5'],
    betweenSessions: 'Eggs three times, two visits. Left the tally at home and gave estimates.',
    risk: 'denied',
    homework: 'Recording once each night, lights on, then bed.',
    nextFocus: 'Poultry, if the week allows.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Nightly mental review delays sleep on four nights and keeps the obsession alive.',
  });

/** From her partner’s sentence to the unfinished day. */
export const notes2 = (day: Day): SampleDocument[] => [
  ...oneSentence(day),
  ...looking(day),
  ...omelet(day),
  ...unfinished(day),
];
