import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const pickup = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-11', on: -58, from: '18:34', to: '19:19', signed: [0, '19:30'], next: -30 },
    work: [
      {
        objective: 'frank-o4',
        intervention: 'frank-v5',
        done: 'Went over four Thursday pickups and one conversation he had put off: telling his daughter about the slip in the second month. Rehearsed it, with the truth first.',
        why: 'What she does not know can take down what she has begun to give.',
        response:
          'Wanted to leave it. Then: “If she hears it from somebody, I’m a liar. If she hears it from me, I’m a drunk who tells.” Said it through twice without looking at the floor.',
        rating: 6,
        progress: 'Four pickups in four weeks, driving alone with both children.',
      },
    ],
    observation: 'Relaxed until the slip came up, then turned the cap again, as in the beginning.',
    mentalStatus: { mood: '“Good with a stone in it.”', affect: 'Warm, then anxious.' },
    selfReport: 'Ninety days “and nobody died”. Sleeps seven hours.',
    symptoms: ['frank-s2', 'frank-s5'],
    betweenSessions: 'Called on four days a week; meetings twice, to listen.',
    risk: 'denied',
    homework: 'Tell her by Sunday.',
    nextFocus: 'How she took it.',
    purpose: 'maintain-gains',
    purposeSupport: 'Fear of losing trust again raises craving on Thursdays.',
  });

/** Defect: held after the plan had ended. */
const toldHer = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-12', on: -30, from: '18:30', to: '19:14', signed: [0, '19:26'], next: -9 },
    work: [
      {
        objective: 'frank-o3',
        intervention: 'frank-v5',
        done: 'Listened to how telling her went, stopped at the place where he had wanted to defend himself, and named what he did instead.',
        why: 'He left out his best sentence while telling it.',
        response:
          'Repeated her words, slowly: “I knew, Dad. Mom told me. I was waiting for you to.” Had to stand at the window for a bit.',
        rating: 8,
        progress: 'Weekly count told on every Sunday for three months.',
      },
    ],
    observation: 'Tears, then blowing his nose in a shop towel, then laughing at the towel.',
    mentalStatus: { mood: '“Light.”', affect: 'Moved, open.' },
    selfReport: 'A hundred and twenty days. “I put the car seat back in the truck. She handed it to me.”',
    symptoms: ['frank-s5'],
    betweenSessions: 'Foreman two days a week again.',
    measures: ['@phq-9-3'],
    risk: 'denied',
    homework: 'Brother’s bench at the rink: ask the league.',
    nextFocus: 'The next anniversary.',
    purpose: 'maintain-gains',
    purposeSupport: 'Craving returns with grief; the last anniversary brought the only slip.',
  });

/** Defect: held after the plan had ended. */
const bench = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-13', on: -9, from: '18:37', to: '19:23', signed: [0, '19:36'], next: 5 },
    work: [
      {
        objective: 'frank-o1',
        intervention: 'frank-v2',
        done: 'Planned paydays and the weeks before his brother’s day on the calendar as he would plan a shutdown: who is where, what is locked out, whom he calls at which hour.',
        why: 'Both are known loads; the slip came where nothing was planned.',
        response:
          'Drew the lock-out tag himself, name and date on it. “Nobody removes a man’s tag but the man.”',
        rating: 8,
        progress: 'A hundred and forty dry days.',
      },
    ],
    observation: 'Foreman’s jacket. Unhurried, dry humor. Went quiet and steady at his brother’s name.',
    mentalStatus: { mood: '“Good.”', affect: 'Calm, some sadness.' },
    selfReport: '“The league said yes to the bench. I’m wiring a light over it.”',
    symptoms: ['frank-s2'],
    betweenSessions: 'Pickups on Thursdays; one craving of 6 last payday, called.',
    risk: 'denied',
    homework: 'Light over the bench; tag on the calendar.',
    nextFocus: 'Renew the plan, which has run out.',
    purpose: 'maintain-gains',
    purposeSupport:
      'Craving on paydays and the coming anniversary threaten a remission of under five months.',
  });

/** The latest three, two of them without a plan in force. */
export const notes3 = (day: Day): SampleDocument[] => [...pickup(day), ...toldHer(day), ...bench(day)];
