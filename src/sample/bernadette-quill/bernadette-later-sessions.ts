import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { bernadetteSession } from './bernadette-series.ts';

const thePlanAtLast = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-7',
    on: -77,
    from: '09:05',
    to: '09:50',
    signed: [0, '10:22'],
    work: [
      {
        objective: 'bernadette-o-radio',
        intervention: 'bernadette-x-uncertainty',
        done: 'Read the plan with her line by line and tested its first objective against her log of the week, route by route; let her set the number she would be willing to be held to.',
        why: 'She has worked for seven weeks toward numbers nobody had asked her about.',
        response:
          'Struck “reduce reassurance seeking” for “let a bus be late.” Found “once a route” fair and “nine of ten days” cheeky, and kept both. Added that her sister belongs in it: “Put her down. I may not get to it.”',
        rating: 5,
        progress: 'One call or fewer on six routes of eleven; GAD-7 11.',
      },
    ],
    observation:
      'Read with a finger under the line, glasses up and down. Straight-backed, pleased; swallowed before naming her sister.',
    selfReport: '“Three evenings, no roster. First one was a Tuesday in hell.”',
    symptoms: ['bernadette-s-worry'],
    measures: [document('gad-7-week-7')],
    betweenSessions: 'Driver told; “he turned pink.”',
    risk: 'denied',
    homework: 'Roster stays at the yard; eight routes.',
    nextFocus: 'A bad-weather morning.',
    next: -63,
    purpose: 'improve-functioning',
    purposeSupport: 'Worry still makes her call on five routes without need.',
  });

const fogMorning = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-8',
    on: -63,
    from: '09:02',
    to: '09:48',
    signed: [7, '16:40'],
    work: [
      {
        objective: 'bernadette-o-radio',
        intervention: 'bernadette-x-uncertainty',
        done: 'Reviewed the fog morning of Monday: 29 calls, eleven of them needed. Drew with her a rule for bad days (one call to all at six, one at seven-thirty, else only D) and played the morning again with it, me as three drivers at once.',
        why: 'She had taken the fog as proof against the method; real danger needs another rule, not the old habit.',
        response:
          'Came in with “so much for experiments.” In the replay she gave the six o’clock call in twelve clear words, then stayed silent through two of my interruptions. “That’s how my old boss did it. I thought he didn’t care.”',
        rating: 4,
        progress: 'A step back on one day; on the other nine workdays one call or fewer on eight routes.',
      },
    ],
    observation:
      'Collar up, hoarse from the radio. Stern at first, then in her element in the replay; stood up for it.',
    selfReport: '“I slept four hours and then I was the fog.”',
    symptoms: ['bernadette-s-worry', 'bernadette-s-sleep', 'bernadette-s-tired'],
    risk: 'denied',
    homework: 'Bad-day rule on the console.',
    nextFocus: 'Sleep: not yet on the plan, asked for by her.',
    next: -49,
    purpose: 'prevent-deterioration',
    purposeSupport: 'Checking and worry surged on one foggy morning and threatened the gains.',
  });

const theBedIsForBuses = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-9',
    on: -49,
    from: '09:04',
    to: '09:47',
    signed: [0, '10:11'],
    work: [
      {
        objective: 'bernadette-o-predict',
        intervention: 'bernadette-x-cards',
        done: 'Checked four weeks of cards for accuracy and had her write tomorrow’s with a number for how sure she is, so that the box begins to show how far her certainty is off.',
        why: 'Being wrong is old news to her; being sure and wrong is not.',
        response:
          'Sure at 80, right in one of six. “I’d fire a weatherman for that.” Asked to do the same for two o’clock in the morning.',
        rating: 6,
        progress: 'Five cards a week for five weeks.',
      },
    ],
    somethingElse: 'off-plan',
    somethingElseDetail:
      'She asked for help with the nights, which the plan does not name. Explained sleep restriction therapy and set a window from eleven to five with her from her own sleep notes; out of bed after twenty minutes awake, crossword in the kitchen. Told her that the plan must take this up.',
    observation: 'Gray in the face, alert; wrote the window on her hand like a bus number.',
    selfReport: '“Nine o’clock I’m in bed waiting for two. Of course two comes.”',
    symptoms: ['bernadette-s-sleep', 'bernadette-s-tired', 'bernadette-s-worry'],
    betweenSessions: 'Radio: one call or fewer on nine routes, nine days of ten.',
    risk: 'denied',
    homework: 'Window eleven to five; no coffee after noon.',
    nextFocus: 'How the nights went.',
    next: -35,
    planChange: 'A goal for sleep is owed.',
    purpose: 'improve-functioning',
    purposeSupport: 'Sleeplessness makes her doze at the console; worry fills the nights.',
  });

const pastTwo = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-10',
    on: -28,
    from: '09:01',
    to: '09:45',
    signed: [0, '11:47'],
    work: [
      {
        objective: 'bernadette-o-radio',
        intervention: 'bernadette-x-uncertainty',
        done: 'She will be away for three days, with a deputy at the console. Planned it as the largest experiment yet: two calls to the yard in three days, times fixed, prediction written down and sealed in an envelope here.',
        why: 'Being gone is what she has not tried in four years; a fixed number of calls makes it a test and not an escape.',
        response:
          'Suggested eight calls, then five, then laughed and said two. Wrote for a long time, licked the envelope, pushed it over. “If I ring you on Tuesday, hang up.”',
        rating: 7,
        progress: 'One call or fewer on ten routes of eleven; nine workdays of ten.',
      },
    ],
    observation: 'Rested face, slower speech, jacket over the chair. Looked at the clock only at the end.',
    selfReport: '“Slept till four on six nights. The dog’s disgusted, he likes the two o’clock biscuit.”',
    symptoms: ['bernadette-s-worry'],
    betweenSessions: 'Sleep window kept on twelve nights of fourteen. Bowled as a substitute.',
    risk: 'denied',
    homework: 'Three days, two calls.',
    nextFocus: 'Open the envelope.',
    next: -7,
    purpose: 'improve-functioning',
    purposeSupport: 'Has not been away from the console for four years for worry.',
  });

const theEnvelope = (day: Day) =>
  bernadetteSession(day, {
    key: 'note-11',
    on: -7,
    from: '09:03',
    to: '09:49',
    signed: [0, '10:36'],
    work: [
      {
        objective: 'bernadette-o-predict',
        intervention: 'bernadette-x-uncertainty',
        done: 'Opened the envelope and read her predictions aloud to her one by one against the deputy’s log of the three days; then put the question of what she wants to watch over, now that the buses can do without her for an hour.',
        why: 'The result should be heard in her own words; and the freed attention will look for another post if none is chosen.',
        response:
          'Eleven predictions, two right (one flat tire, one sulking driver). Grinned through most of it, silent at “they managed.” Answered the question after a while with “my sister,” then looked at her hands. Wants to begin on that, and to have the plan put right.',
        rating: 8,
        progress: 'Two calls in three days; GAD-7 7, half of the start.',
      },
    ],
    observation: 'Tanned, unhurried; bag without roster. Tears standing at the end, not wiped away.',
    selfReport: '“I came back and they were glad to see me. I’d thought it was one or the other.”',
    symptoms: ['bernadette-s-worry', 'bernadette-s-sleep'],
    measures: [document('gad-7-latest')],
    betweenSessions: 'Sleep until four or later on five nights of seven.',
    risk: 'denied',
    homework: 'One page on her sister, for the drawer.',
    nextFocus: 'Review: a goal for sleep, the goal about her sister begun, the plan signed by her.',
    next: 14,
    purpose: 'maintain-gains',
    purposeSupport: 'Worry fell before and came back within weeks when treatment stopped.',
  });

/** From the plan to the envelope. */
export const bernadetteLaterSessions = (day: Day): SampleDocument[] =>
  [thePlanAtLast, fogMorning, theBedIsForBuses, pastTwo, theEnvelope].flatMap(session => session(day));
