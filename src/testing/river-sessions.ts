import type { SignedDocument } from '../clinical/chart.ts';
import type { BodyFor } from './chart-builder.ts';
import { noteOf, rode } from './river-care.ts';

type Told = BodyFor<'progress-note'>;

/** What differs from session to session; the first is the one that `noteOf` tells. */
const told: readonly Told[] = [
  { heldOn: '2026-03-16' },
  {
    heldOn: '2026-03-23',
    nextOn: '2026-03-30',
    work: [
      rode({
        id: 'w-2026-03-23',
        done: 'Spun River in the office chair for one minute at a time to bring on the racing heart, five times, without sitting down in between.',
        why: 'The pounding comes fast on the bus; here it can be met on purpose and watched until it ends.',
        response: 'Laughed at the third spin, rated fear 7, 6, 4, 3, 3. “It is just loud, my heart.”',
        rating: 4,
        progress: 'Three short rides with the recording this week, none the week before.',
      }),
    ],
    observation: 'Flushed after each spin, hand on the chest at first and on the knee later; steady voice.',
    selfReport:
      '“I still looked up where the doors are.” One attack in the supermarket, over in five minutes.',
    betweenSessions: 'Rode twice with the recording and once without; the diary is filled in.',
    homework: 'Three rides of two stops, fear noted at the start and at the end.',
    nextFocus: 'Line 4 together at a busy hour, standing.',
  },
  {
    heldOn: '2026-03-30',
    nextOn: '2026-04-06',
    work: [
      rode({
        id: 'w-2026-03-30',
        done: 'Stood with River in a full car of line 4 for three stops, dropped the water bottle and the seat by the door one after the other.',
        why: 'Bottle and door keep the belief alive that only they prevent a faint.',
        response:
          'Reached for the bottle once and gave it to me. Fear 8, then 5; said aloud, “Nobody is looking.”',
        rating: 5,
        progress: 'Three stops standing, against two seated a week ago.',
      }),
    ],
    observation:
      'White knuckles on the pole until the second stop, then one hand free and eyes on the street.',
    selfReport: '“I forgot to count my pulse.” Slept six hours before the early shift.',
    betweenSessions: 'Three rides as agreed; got off early on one of them.',
    homework: 'Ride to the market twice, without the bottle.',
    nextFocus: 'The last stop before work, where the first faint was.',
  },
  {
    heldOn: '2026-04-06',
    nextOn: '2026-04-13',
    work: [
      rode({
        id: 'w-2026-04-06',
        done: 'Had River write down beforehand what would happen at the stop of the faint, rode there, waited in the shelter for ten minutes and read the page again.',
        why: 'The place itself has become the danger; a written prediction shows how far it is off.',
        response:
          'Predicted a faint at 80 percent, cried for a moment in the shelter, then crossed the line out.',
        rating: 5,
        progress: 'Reached the stop that had been avoided since January.',
      }),
    ],
    observation: 'Tears at the shelter, slow breath afterwards, joked with the driver on the way out.',
    selfReport: '“It is only a bench.” Missed no shift this week.',
    betweenSessions: 'Market twice, the second time at noon; no attacks at home.',
    homework: 'Pass that stop on two mornings and note the highest fear.',
    nextFocus: 'Riding the whole way to work with nobody beside.',
  },
  {
    heldOn: '2026-04-13',
    nextOn: '2026-04-20',
    work: [
      rode({
        id: 'w-2026-04-13',
        done: 'Followed two cars behind while River took the whole line alone; met at the terminal and went through the diary column by column.',
        why: 'My company had become the new bottle; it must go before the habit sets.',
        response:
          'Arrived grinning and sweating, fear 6 at the bridge and 2 at the terminal. “I want the window seat.”',
        rating: 6,
        progress: 'First whole ride alone.',
      }),
    ],
    observation: 'Bounced on the heels while telling it, quick speech, met my eyes throughout.',
    selfReport: '“I was bored after the bridge. Bored!” Worried a little about Friday’s crowd.',
    betweenSessions: 'Passed the stop on both mornings, highest fear 5.',
    homework: 'To work by bus on Wednesday and Friday.',
    nextFocus: 'What to do on a bad day: a plan of three lines.',
  },
  {
    heldOn: '2026-04-20',
    nextOn: '2026-04-27',
    work: [
      rode({
        id: 'w-2026-04-20',
        done: 'Wrote the three lines for bad days in River’s words and rehearsed them with breath held and shoulders up, until they came without the card.',
        why: 'A single bad ride sent River back to the detours in February; the way out has to be ready first.',
        response: 'Changed “stay calm” into “stay on”. Said it four times, the last one quite drily.',
        rating: 6,
        progress: 'Two rides to work; the detour on Friday was half as long as before.',
      }),
    ],
    observation: 'Tired eyes, easy posture; sighed once about Friday and went on by himself.',
    selfReport: '“Friday I got off. Then I got on the next one.”',
    betweenSessions: 'Wednesday whole, Friday in two parts.',
    homework: 'Three rides to work, the card in the pocket.',
    nextFocus: 'Look at the plan together: what is done, what is left.',
  },
];

/** River’s first six sessions, each told as its own. */
export const riverSessions = (): SignedDocument<'progress-note'>[] => told.map(session => noteOf(session));
