import type { Day, SampleDocument } from '../sample-client.ts';
import { oskarInGroup } from './oskar-group.ts';

const sayingWhy = (day: Day) =>
  oskarInGroup(day, {
    key: 'group-1',
    on: -116,
    from: '18:04',
    to: '19:33',
    signed: [0, '20:02'],
    work: [
      {
        objective: 'oskar-o-safety',
        intervention: 'oskar-x-group',
        done: 'First evening: each member said one sentence on why they came and named one thing they do to hide. Invited Oskar to say his without the water bottle in his hand, and had him report first on the carpet, then on three faces, while others spoke.',
        why: 'Naming the hiding in front of people is the smallest true exposure; looking outward shows him what his own checking makes him miss.',
        response:
          'Waited until sixth. “I drink so I don’t have to answer.” Voice thin, neck red, finished the sentence, set the bottle under the chair and left it there for 70 minutes. Reported that two of the three faces “looked scared of me, which is new.”',
        rating: 2,
        progress: 'Spoke in a circle of seven; in a year of seminar he had done so once.',
      },
    ],
    observation:
      'Chose the chair by the door. Fingers laced white at first; by the second half leaned forward to hear a quiet member. Blushed on each turn, no longer hid it with his hand toward the end.',
    selfReport: '“Fear 9 before, 6 in the middle, 4 driving home, I’d guess. I’d predicted 9 throughout.”',
    symptoms: ['oskar-s-throat', 'oskar-s-avoid'],
    risk: 'not-asked',
    riskNotAskedReason:
      'Asked alone ten days ago and denied; no change in presentation, not asked before the group.',
    homework: 'One conversation without the bottle; write what was on the other’s face.',
    nextFocus: 'Reading aloud while watched.',
    next: -109,
    purpose: 'improve-functioning',
    purposeSupport: 'Fear of being seen keeps him silent in seminar.',
  });

const theShakingCup = (day: Day) =>
  oskarInGroup(day, {
    key: 'group-2',
    on: -109,
    from: '18:01',
    to: '19:29',
    present: 'Client and five other members',
    signed: [0, '19:58'],
    work: [
      {
        objective: 'oskar-o-safety',
        intervention: 'oskar-x-group',
        done: 'Exposure drawn by lot: carry a full cup across the circle and serve each member, hand allowed to shake. He wrote predictions before; two members counted how often they looked at the hand; results read out.',
        why: 'He has hidden his hands for eight years on the belief that shaking is what people see.',
        response:
          'Spilled at the second chair, stopped, said “there it is,” and went on to the fifth. Predicted that all would stare; the counters had looked at the hand three times in two minutes and one had thought it was the heating. He asked her twice whether she was being nice.',
        rating: 3,
        progress: 'First time he let a tremor be seen on purpose.',
      },
    ],
    observation:
      'Cup rattled audibly, ears scarlet; slow steps, no hurry to sit. Smiled with his whole face when the heating was mentioned.',
    selfReport: '“I’d have bet a month’s rent on six of six.”',
    symptoms: ['oskar-s-throat', 'oskar-s-verdict'],
    betweenSessions:
      'One talk with a lab mate without bottle; wrote “he yawned, he was tired, it was seven p.m.”',
    risk: 'not-asked',
    riskNotAskedReason: 'No sign of low mood; asked in individual sessions.',
    homework: 'Coffee in a ceramic cup at the department, three days.',
    nextFocus: 'Speaking without script.',
    next: -102,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Fear of visible trembling drives daily avoidance.',
  });

const ninetySeconds = (day: Day) =>
  oskarInGroup(day, {
    key: 'group-3',
    on: -102,
    from: '18:03',
    to: '19:34',
    signed: [1, '09:10'],
    work: [
      {
        objective: 'oskar-o-comment',
        intervention: 'oskar-x-group',
        done: 'Ninety seconds on a word drawn from a bowl, no preparation, eyes on listeners. Coached him to pause instead of apologize, and to begin again at the last noun when he lost the thread.',
        why: 'His scripts keep him silent: by the time the sentence is ready the turn is over.',
        response:
          'Drew “umbrella.” Silent for eleven seconds, began to say sorry, caught it, said “umbrella” again and told of a field day in hail. Lost the thread once, began again at “hail.” Afterwards: “Eleven seconds is forever and nobody left.”',
        rating: 4,
        progress: 'Full ninety seconds; 40 at the assessment.',
      },
    ],
    observation:
      'Swallowed often, voice cracked and then deepened; hands open on his knees. Listened closely to a member who froze and told him afterwards what he had liked.',
    selfReport: '“In seminar I’d have counted the eleven seconds as the end of my career.”',
    symptoms: ['oskar-s-throat'],
    betweenSessions: 'Ceramic cup on two days of three.',
    risk: 'not-asked',
    riskNotAskedReason: 'Nothing tonight called for it; to be asked alone on Friday.',
    homework: 'One unprepared comment in the small seminar.',
    nextFocus: 'What he does with the hours after.',
    next: -95,
    purpose: 'improve-functioning',
    purposeSupport: 'Anxiety and scripting keep him from taking his turn in seminar.',
  });

const disagreeing = (day: Day) =>
  oskarInGroup(day, {
    key: 'group-4',
    on: -95,
    from: '18:05',
    to: '19:31',
    present: 'Client and six other members',
    signed: [0, '20:11'],
    work: [
      {
        objective: 'oskar-o-comment',
        intervention: 'oskar-x-group',
        done: 'Exercise in disagreeing: members gave an opinion on something harmless, the next had to differ and stay in eye contact. Oskar went third, then had the same thing done to him.',
        why: 'He stays silent most when he thinks someone is wrong; he expects dislike.',
        response:
          'Disagreed with a member about night trains in four sentences, got louder on the third. When he was contradicted himself he laughed and said, “Fair,” then looked surprised at having laughed. The member said he had enjoyed it; Oskar wrote that down.',
        rating: 4,
        progress: 'One comment in the small seminar since last week, the first this term.',
      },
    ],
    observation:
      'Sat in the middle of the circle for the first time. Red to the collar, shoulders loose; interrupted no one, was interrupted once and took the word back.',
    selfReport:
      '“I said ‘I see it differently’ to a professor. He said ‘go on.’ I had nothing prepared for ‘go on.’”',
    symptoms: ['oskar-s-verdict', 'oskar-s-throat'],
    betweenSessions: 'Sweater left off on three days.',
    risk: 'not-asked',
    riskNotAskedReason: 'Asked in the individual session on Friday; no change tonight.',
    homework: 'Say “I see it differently” once, about anything.',
    nextFocus: 'Asking for something and being refused.',
    next: -88,
    purpose: 'improve-functioning',
    purposeSupport: 'Fear of rejection keeps his views from being heard in the program.',
  });

/** The first four evenings. */
export const oskarGroupEvenings = (day: Day): SampleDocument[] =>
  [sayingWhy, theShakingCup, ninetySeconds, disagreeing].flatMap(session => session(day));
