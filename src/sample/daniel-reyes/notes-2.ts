import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const setback = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-6', on: -71, from: '12:36', to: '13:27', signed: [0, '13:58'], next: -64 },
    telehealthStatement:
      'Encrypted video link; picture lost for a minute at 12:58, sound held. He was in his parked car near the dispatch center, alone; I in my office. He preferred to go on by video rather than move the hour.',
    work: [
      {
        objective: 'daniel-o1',
        intervention: 'daniel-v1',
        done: 'Worked through Sunday’s call (he took the report of a drowned child, who lived) on a patterns-of-thinking page: where he jumped to a conclusion, where he took a feeling for proof. Then held it beside the bridge: what is the same, what is not.',
        why: 'The call brought everything back; telling the two nights apart keeps one from proving the other.',
        response:
          'Angry first: “Two weeks of pages and I’m on the floor of the break room.” Then found it: “Same age. Different night. And I got that one right, she’s home.” Distress 9 to 5.',
        rating: 4,
        progress: 'A step back in intrusions, none in blame: belief still at 40.',
      },
      {
        objective: 'daniel-o5',
        intervention: 'daniel-v6',
        done: 'Looked at the evening after: shout at the table, then an apology to his daughter in words he had chosen.',
        why: 'Repair is the part he had never tried, and it decides what the children learn from it.',
        response:
          'Read me the sentence from his phone, voice rough: “I was loud because I was scared. You didn’t do it.”',
        rating: 3,
        progress: 'Three outbursts in two weeks, one repaired the same evening.',
      },
    ],
    observation:
      'Gray in the face, hood up, leg bouncing. Slower and warmer once he had the page to fill. Looked over his shoulder four times.',
    mentalStatus: {
      mood: '“Knocked flat.”',
      affect: 'Angry, ashamed, then relieved.',
      'thought-content': 'No thoughts of dying or of hurting anyone; “I want to sleep, that’s all I want”.',
    },
    selfReport:
      'Dream on five nights since Sunday. “I didn’t drive around anything, though. I just didn’t drive.”',
    symptoms: ['daniel-s1', 'daniel-s2', 'daniel-s9'],
    betweenSessions: 'No session last week (clinician ill). Pages on four days; no alcohol.',
    measures: ['@pcl-5-4'],
    risk: 'denied',
    homework:
      'One page on “if I’m not watching, it happens”; the new dream each night; ask peer support to sit with him one shift.',
    nextFocus: 'Ladder for the bridge, whatever the week was like.',
    purpose: 'stabilise',
    purposeSupport: 'PCL-5 rose to 51 with nightmares on five nights after a pediatric call.',
  });

const ladder = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-7', on: -64, from: '12:31', to: '13:20', signed: [0, '13:35'], next: -57 },
    telehealthStatement:
      'Encrypted video link. He was in his car at the river lot in sight of the bridge, parked, wife beside him until we began and on a bench nearby after; I in my office. Location taken down; video agreed for exposure work.',
    work: [
      {
        objective: 'daniel-o2',
        intervention: 'daniel-v2',
        done: 'Built a ladder of nine steps from the lot to crossing alone at night, each with a number. Then did the first one live: looked at the span for twenty minutes, windows down, saying what is there now and what he was adding, rating every two minutes.',
        why: 'The bridge has been a picture for fourteen months; staying in its presence lets fear fall by itself and tells then from now.',
        response:
          'Began at 8, rose to 9 at a truck’s brakes, wanted the window up and left it down. At minute eighteen: “It’s a bridge. There’s a guy fishing.” Ended at 4.',
        rating: 3,
        progress: 'First step done; no crossing yet.',
      },
    ],
    observation:
      'White knuckles on a wheel that was not moving, then one hand, then none. Breathing audible for the first eight minutes. Smiled at the fisherman.',
    mentalStatus: {
      mood: '“Scared, then kind of stupid. Good stupid.”',
      affect: 'Fear rising and falling, fitting.',
    },
    selfReport:
      '“I kept waiting for the picture to open, and it was just rust and a gull.” Nights better again: three without the dream.',
    symptoms: ['daniel-s3', 'daniel-s4', 'daniel-s7'],
    betweenSessions: 'Parked at the river lot on three evenings. Peer support rode a desk shift with him.',
    risk: 'denied',
    homework: 'River lot daily, twenty minutes; step two, on foot to the first pillar, twice, with his wife.',
    nextFocus: 'Cross as a passenger; son’s seat buckle.',
    purpose: 'improve-functioning',
    purposeSupport: 'Avoidance of the bridge keeps him off the ambulance and away from his mother.',
  });

const crossing = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-8', on: -57, from: '12:35', to: '13:24', signed: [0, '13:50'], next: -50 },
    telehealthStatement:
      'Encrypted video link. He was at the kitchen table at home, children out, wife in the garden; I in my office. Agreed to video; nobody within earshot.',
    work: [
      {
        objective: 'daniel-o2',
        intervention: 'daniel-v2',
        done: 'Debriefed two crossings as passenger: prediction before, number at each lamp post, what happened. Looked for what he did to get through it (counting, gripping the handle) and took the counting out of the next one.',
        why: 'Counting is what he does in the dream; as long as it holds him up he does not learn that he can stand.',
        response:
          'Reluctant to give it up. Tried thirty seconds of imagined bridge without it, 6 to 3. “Okay. No counting. I’ll sing in Spanish, she’ll hate it.” Then took singing off the list too, grinning.',
        rating: 5,
        progress: 'Steps four and five done; two crossings, none alone.',
      },
      {
        objective: 'daniel-o4',
        intervention: 'daniel-v5',
        done: 'Planned dinner as a thing done before it is felt: which chair, who sits beside him, one question for each child that is not about school.',
        why: 'He waits to feel close before he sits down, and so does not sit down.',
        response: 'Chose the chair with its back to the window, on purpose. “That’s a step nine for me.”',
        rating: 5,
        progress: 'Three dinners last week, from one.',
      },
    ],
    observation:
      'Sat away from the wall for the first time. Easy movements. Talked of the buckle with wet eyes and let them be wet.',
    mentalStatus: { mood: '“Hopeful. Don’t tell the guys.”', affect: 'Warm, some sadness.' },
    selfReport:
      '“My boy clicked the buckle and looked at me to see if I’d go. I stayed. He did it six more times.”',
    symptoms: ['daniel-s3', 'daniel-s6'],
    betweenSessions: 'Four nights without the dream; moved back upstairs; one outburst.',
    risk: 'denied',
    homework: 'Two crossings with his wife, no counting; buckle daily; dinner tally.',
    nextFocus: 'Review of the plan with PCL-5 and PHQ-9.',
    purpose: 'improve-functioning',
    purposeSupport: 'Avoidance and detachment still limit driving, work and family meals.',
  });

const looking = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-9', on: -50, from: '12:30', to: '13:20', signed: [0, '13:48'], next: -43 },
    telehealthStatement:
      'Encrypted video link, good throughout; plan shown on the shared screen. He was in the garage at home, alone; I in my office. Video agreed for the next stretch as well.',
    work: [
      {
        objective: 'daniel-o6',
        technique: 'Collaborative review with feedback of scores',
        done: 'Showed him the five PCL-5 scores as a line with the bump of the pediatric call in it, took his rating before giving mine, and wrote the next version of the plan.',
        why: 'He trusts trends; seeing that the bump did not undo the fall protects him at the next one.',
        response:
          'Traced it on his own screen: “That’s a patient I’d keep treating.” Proposed four shifts as third rider, named the partner, and asked that I write “trusts”.',
        rating: 1,
        progress: 'New objective at its start.',
      },
      {
        objective: 'daniel-o3',
        intervention: 'daniel-v3',
        done: 'Read six weeks of the morning tally against worksheets, medication and shifts.',
        why: 'To know what carries the better nights before sessions thin out.',
        response: 'Saw that nights after a page are the better ones. “So the page is the pill too.”',
        rating: 5,
        progress: 'Four nights of seven without the dream, from two.',
      },
    ],
    observation:
      'Upright, pen behind his ear. Disagreed with me once about a number, politely and with reasons.',
    mentalStatus: { mood: '“Good. Working.”', affect: 'Steady, humor that includes me.' },
    selfReport: '“I want to be the guy in the third seat first. Not the hero seat.”',
    symptoms: ['daniel-s2', 'daniel-s4'],
    betweenSessions: 'Two crossings with his wife, distress 5 at the far side; four dinners, two outbursts.',
    measures: ['@pcl-5-5', '@phq-9-2'],
    risk: 'denied',
    homework: 'First crossing alone, by day; a page on trust.',
    nextFocus: 'The crossing; stuck points about trust.',
    planChange: 'Plan reviewed; second version in force from today.',
    purpose: 'improve-functioning',
    purposeSupport: 'PCL-5 of 38; avoidance keeps him from driving alone and from his work in the field.',
  });

/** Setback, ladder, first crossings, review. */
export const notes2 = (day: Day): SampleDocument[] => [
  ...setback(day),
  ...ladder(day),
  ...crossing(day),
  ...looking(day),
];
