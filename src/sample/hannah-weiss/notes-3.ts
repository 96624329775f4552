import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const poultry = (day: Day): SampleDocument[] =>
  session(day, {
    ...{
      key: 'note-11',
      on: -18,
      from: '09:03',
      to: '09:54',
      signed: [0, '10:15'],
      coSigned: ['osei', 1, '08:28'],
    },
    next: -11,
    work: [
      {
        objective: 'hannah-o5',
        intervention: 'hannah-v1',
        done: 'Top of the stair: she cut a raw chicken thigh in our kitchenette, washed once for 30 seconds as any cook would, dried her hands on her jeans and sat with us. One wash, since that is what others do; the second one is the ritual.',
        why: 'Knowing the ordinary rule and stopping there is the treatment; going further than others do would be a new rule.',
        response:
          'Distress 90 with the knife, 70 after the single wash, 40 at the end. Wanted to ask about the jeans, opened her mouth, closed it: “Log says they’ll survive.”',
        rating: 5,
        progress: 'Top step done once; two meals cooked at home with eggs.',
      },
      {
        objective: 'hannah-o4',
        intervention: 'hannah-v5',
        done: 'Found what the failed mornings share.',
        why: 'Two of seven still fail.',
        response:
          'Bad night, then last to leave. Decided to go out first on those days and let her partner turn the key.',
        rating: 7,
        progress: 'Five mornings of seven.',
      },
    ],
    observation:
      'Apron, hair up. Knife steady. Looked at her hands for a long while after the wash, then used them to tell a story.',
    mentalStatus: { mood: '“Ninety, and I’m telling everyone.”', affect: 'Fear, triumph.' },
    selfReport: '“My sister said the sentence to me before I’d even asked. I was so insulted.”',
    symptoms: ['hannah-s2', 'hannah-s4'],
    betweenSessions: 'Recording on five nights; rewinds on two. On time at work on nine of ten days.',
    risk: 'denied',
    homework: 'Chicken at home once, her partner eats too. Visit the same week.',
    nextFocus: 'A visit on a cooking day; what to do when a new rule knocks.',
    purpose: 'improve-functioning',
    purposeSupport: 'Avoidance of raw food and checking on tired mornings still limit home life and work.',
  });

const newRule = (day: Day): SampleDocument[] =>
  session(day, {
    ...{
      key: 'note-12',
      on: -11,
      from: '09:06',
      to: '09:51',
      signed: [0, '10:04'],
      coSigned: ['osei', 2, '09:10'],
    },
    next: -4,
    work: [
      {
        objective: 'hannah-o2',
        intervention: 'hannah-v1',
        done: 'A new rule had arrived (not the blue cup near the baby). Walked it through from first appearance to obedience, and let her design the counter-step: blue cup, at her sister’s, tomorrow. Practiced here by drinking from mine and handing me the toy.',
        why: 'New rules will come after the end of therapy; she needs to spot one on its first day.',
        response:
          'Recognized it by its tone: “They always say ‘just to be safe’.” Named it Gerald. Drank, distress 45, gone in six minutes.',
        rating: 7,
        progress: 'Niece held twice a week for three weeks; objective reached if it lasts to the review.',
      },
    ],
    observation: 'Came in with flour on her sleeve and let it be. Skin of both hands closed.',
    mentalStatus: { mood: '“Fine. Gerald’s not.”', affect: 'Playful.' },
    selfReport: 'Cooked chicken; “I washed once. And then once more, I’m telling you because the log would.”',
    symptoms: ['hannah-s1', 'hannah-s2'],
    betweenSessions: 'Eleven to thirteen washes a day; one message a day; one look on six mornings.',
    risk: 'denied',
    homework: 'Blue cup tomorrow. Write down each new rule on the day it is born.',
    nextFocus: 'Questionnaires; first thoughts on spacing.',
    purpose: 'maintain-gains',
    purposeSupport: 'New obsessional rules still arise; about forty minutes a day of rituals remain.',
  });

const latest = (day: Day): SampleDocument[] =>
  session(day, {
    ...{
      key: 'note-13',
      on: -4,
      from: '09:03',
      to: '09:46',
      signed: [0, '09:57'],
      coSigned: ['osei', 1, '08:31'],
    },
    next: 10,
    work: [
      {
        objective: 'hannah-o5',
        intervention: 'hannah-v2',
        done: 'Read the log of the dinner she had cooked for six, marked where she had done less than her fear asked and where more than a cook does, and set the next one.',
        why: 'To measure herself by cooks, not by her worst day.',
        response:
          '“Less, less, less, more, less.” Drew the “more” as a tiny stair with one step. Decided the next dinner includes the baby’s mashed carrots.',
        rating: 6,
        progress: 'Two meals a week for two weeks; none at the start.',
      },
      {
        objective: 'hannah-o1',
        intervention: 'hannah-v1',
        done: 'Took the tally from the sink down together, by telephone picture, for one trial week.',
        why: 'Counting well can become counting; to see whether the gain stands without it.',
        response: 'Hesitated longer than at the chicken. “Gerald likes the tally.” Threw it away in our bin.',
        rating: 7,
        progress: 'Twelve washes a day for two weeks, 35 minutes; forty and 150 at the start.',
      },
    ],
    observation:
      'Relaxed in the chair, bag on the floor since she came in. Healed knuckles; shook hands at the end and went straight out.',
    mentalStatus: { mood: '“Proud. Bored of my hands.”', affect: 'Bright, calm.' },
    selfReport: '“I babysat. Two hours, alone. I had the thought eleven times and a lovely afternoon.”',
    symptoms: ['hannah-s1'],
    betweenSessions: 'Blue cup done. Rewind on one night in two weeks.',
    measures: ['@gad-7-4', '@phq-9-3'],
    risk: 'denied',
    homework: 'A week without a tally; carrots.',
    nextFocus: 'After my week away: does it hold, and what is left of the plan.',
    purpose: 'maintain-gains',
    purposeSupport: 'Rituals of about 35 minutes a day remain, and counting itself may take their place.',
  });

/** The top of the stair and after. */
export const notes3 = (day: Day): SampleDocument[] => [...poultry(day), ...newRule(day), ...latest(day)];
