import type { Day, SampleDocument } from '../sample-client.ts';
import { bernadetteSession } from './bernadette-series.ts';

const whereWeWere = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-1',
    on: -119,
    from: '09:02',
    to: '09:46',
    signed: [0, '10:15'],
    work: [
      {
        objective: 'bernadette-o-predict',
        intervention: 'bernadette-x-cards',
        done: 'Went through the box of prediction cards from the earlier therapy, sorted them by what she would keep, and restarted one card a day. Gave the ending of that therapy ten minutes of its own before any card was opened.',
        why: 'She asked not to start over; and as long as the ending stays unsaid she will expect this chair to be empty one Friday too.',
        response:
          'Told it like a traffic report until “she left me a voicemail,” then stopped and wiped her glasses. Kept 40 of about 200 cards, threw out the worry-time sheets with some pleasure. Wrote the first new card on the spot: “Bus 17 will be twelve minutes late.”',
        rating: 2,
        progress: 'One card last week, five a week before the other practice closed.',
      },
    ],
    observation:
      'Arrived at 8:40. Brisk, jacket on throughout, eyes on the clock at :15 and :30. Hands quiet while sorting.',
    selfReport: '“I was good. I was down to one call a route. Seven weeks and I’m a switchboard.”',
    symptoms: ['bernadette-s-worry', 'bernadette-s-tense'],
    risk: 'denied',
    homework: 'One card each morning, checked after the last bus.',
    nextFocus: 'The radio: what a call is for.',
    next: -112,
    purpose: 'prevent-deterioration',
    purposeSupport: 'Worry has returned to its old level since treatment broke off.',
  });

const whatACallIsFor = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-2',
    on: -112,
    from: '09:04',
    to: '09:47',
    signed: [0, '12:20'],
    work: [
      {
        objective: 'bernadette-o-radio',
        intervention: 'bernadette-x-uncertainty',
        done: 'Sorted 31 radio calls of one shift from her log into “changed something,” “could have,” and “for my stomach.” For the last pile we worked out how long the relief lasted and what the driver answered.',
        why: 'On the radio everything sounds like duty; the log can tell duty from reassurance.',
        response:
          'Four, three, twenty-four. Read it twice. “Twenty-four for the stomach. They must love me.” Was stung, then curious how the newest driver does with fewer calls. Relief by her estimate: three minutes.',
        rating: 2,
        progress: '31 calls in a shift; target one per route, eleven.',
      },
    ],
    observation:
      'Laughed at herself twice, flushed at the number. Shoulders high, let them down when asked to and noticed how far it was.',
    selfReport: '“If I don’t call and something happens, that’s my name on it.”',
    symptoms: ['bernadette-s-worry', 'bernadette-s-tense'],
    betweenSessions: 'Five cards; four predictions too dark, one right (a flat tire).',
    risk: 'denied',
    homework: 'Mark each call in the log with D or S before pressing the button.',
    nextFocus: 'One route without a call.',
    next: -105,
    purpose: 'improve-functioning',
    purposeSupport: 'Anxious checking has led to a written reminder at work.',
  });

const routeNine = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-3',
    on: -105,
    from: '09:01',
    to: '09:44',
    signed: [0, '10:02'],
    work: [
      {
        objective: 'bernadette-o-radio',
        intervention: 'bernadette-x-uncertainty',
        done: 'Planned an experiment on one route with an experienced driver: no call between yard and school, prediction written, stomach rated every ten minutes. Rehearsed the minutes with the clock here, including what her hand does.',
        why: 'One route for one morning is a risk she can sign; the same rule for all would be refused by noon.',
        response:
          'Chose Route Nine, “he could drive it asleep, God forbid.” In rehearsal reached for the pen at minute six and minute eleven; sat on her hand, amused. Prediction: “I’ll call by the bridge, 90 percent.”',
        rating: 3,
        progress: 'Calls per shift 31 to 26 from marking alone.',
      },
    ],
    observation: 'Tired, two long yawns; wry. Breath held at the clock’s minute six, let out with a puff.',
    selfReport: '“I can be patient with a scared driver. It’s me I’ve no patience with.”',
    symptoms: ['bernadette-s-worry', 'bernadette-s-tired'],
    betweenSessions: 'Slept through to three twice.',
    risk: 'denied',
    homework: 'Route Nine on Tuesday and Thursday.',
    nextFocus: 'Results.',
    next: -98,
    purpose: 'improve-functioning',
    purposeSupport: 'Worry at work makes her interfere with drivers and exhausts her by noon.',
  });

const pastTheBridge = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-4',
    on: -98,
    from: '09:06',
    to: '09:49',
    signed: [0, '13:31'],
    work: [
      {
        objective: 'bernadette-o-radio',
        intervention: 'bernadette-x-uncertainty',
        done: 'Read the two Route Nine mornings minute by minute: rating, urge, what came of it. Compared the curve with the one she had expected and added two routes for next week.',
        why: 'The curve fell by itself at minute fourteen on both days; that is the thing she could not have known while calling.',
        response:
          'Held the page at arm’s length. “Seven, eight, eight, five. And I did nothing for it.” Had called once, on Thursday, past the bridge, and put it under S without being asked. Chose Routes Four and Twelve.',
        rating: 4,
        progress: 'Two mornings, one call instead of six or seven.',
      },
    ],
    observation:
      'Sat back in the chair for the first time. Eyes tired, voice slower than usual; looked at the clock once.',
    selfReport: '“My stomach had its own dispatcher, and nobody quit.”',
    symptoms: ['bernadette-s-worry'],
    betweenSessions: 'Five cards. Awake at two on four nights.',
    risk: 'denied',
    homework: 'Three routes, two mornings each.',
    nextFocus: 'A route with a new driver.',
    next: -91,
    purpose: 'improve-functioning',
    purposeSupport: 'Checking and worry still take up most of the morning shift.',
  });

const theNewDriver = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-5',
    on: -91,
    from: '09:03',
    to: '09:51',
    signed: [0, '10:20'],
    work: [
      {
        objective: 'bernadette-o-radio',
        intervention: 'bernadette-x-uncertainty',
        done: 'The new driver was late by nineteen minutes and she had not called; worked through the hour with her as she had lived it, then as the driver had told it, and held both against the card of that morning.',
        why: 'A real delay without a call is the case she fears; left alone it becomes the reason to call all.',
        response:
          'Began with “I knew it.” While telling the driver’s half she slowed: he had taken the detour she herself teaches. “He did it right. Without me. At nineteen minutes.” Put the card into the box under “late and fine,” a new section.',
        rating: 4,
        progress: 'One call or fewer on two routes of three on four workdays of five.',
      },
    ],
    observation:
      'Jaw clenched on arrival, a hand on it; loosened by the end. Loud at “nineteen,” soft afterwards.',
    selfReport: '“I was so proud of him I had to go and be short with someone.”',
    symptoms: ['bernadette-s-worry', 'bernadette-s-tense'],
    betweenSessions: 'Headache on two afternoons. Six cards.',
    risk: 'denied',
    homework: 'Tell the driver what he did right. Four routes.',
    nextFocus: 'Two in the morning.',
    next: -84,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Tension and worry rise with each real delay.',
  });

const noRosterAtHome = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-6',
    on: -84,
    from: '09:00',
    to: '09:42',
    signed: [0, '09:58'],
    work: [
      {
        objective: 'bernadette-o-predict',
        intervention: 'bernadette-x-cards',
        done: 'Followed the roster that goes home in her bag each night: what she reads it for, what she finds, what it does to two o’clock. Designed a card for the evening (“what will I have missed by morning?”) and left the roster at the yard as the test.',
        why: 'The evening reading is checking by another name, and it primes the hour in which she wakes.',
        response:
          'Said “no” at once, then “why did I say that so fast?” Bargained for a photograph on the phone and gave it up herself (“that’s the same roster, only smaller”). Will try three evenings.',
        rating: 4,
        progress: 'Six cards a week; predictions right in one of five.',
      },
    ],
    observation:
      'Restless feet, clear eyes, quick to smile. Tears for a moment when she said her husband used to take the roster from her hand.',
    selfReport: '“He’d say, the buses are asleep, Bernie.”',
    symptoms: ['bernadette-s-worry', 'bernadette-s-sleep'],
    risk: 'denied',
    homework: 'Three evenings without roster.',
    nextFocus: 'Go through the plan together and sign it.',
    next: -77,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Evening checking keeps worry and wakefulness going.',
  });

/** Seven weeks of good work, the last three of them with no signed plan when there should have been one. */
export const bernadetteFirstSessions = (day: Day): SampleDocument[] =>
  [whereWeWere, whatACallIsFor, routeNine, pastTheBridge, theNewDriver, noRosterAtHome].flatMap(session =>
    session(day),
  );
