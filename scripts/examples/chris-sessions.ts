import { sessionSeries } from '../../src/sample/session-series.ts';
import type { Day, SampleDocument } from '../../src/sample/sample-client.ts';
import { document } from '../../src/sample/sample-client.ts';

const session = sessionSeries({
  client: 'chris',
  by: 'marsh',
  serviceCode: '90834',
  arranged: ['17:30', 45],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['chris-dx'] },
});

const sixRules = (day: Day) =>
  session(day, {
    key: 'note-1',
    on: -129,
    from: '17:32',
    to: '18:17',
    signed: [0, '18:40'],
    work: [
      {
        objective: 'chris-o-rules',
        intervention: 'chris-x-training',
        done: 'Explained the difference between a rule, a wish and a reaction, and sorted with him everything he had said “no” to last week; from 31 he drafted rules one could see being kept.',
        why: 'He makes rules in anger and cannot remember them; few and visible ones can be kept by both.',
        response:
          'Laughed at “breathing loudly” on his own list. Wrote four rules in block letters, struck “respect” because “what does that look like?” Stuck at the tablet and took it home as homework.',
        rating: 2,
        progress: 'Four of six rules written.',
      },
    ],
    observation: 'Tired, sawdust on his sleeves; pen pressed hard. Shoulders came down while sorting.',
    selfReport: '“I heard my dad come out of my mouth on Monday.”',
    symptoms: ['chris-s-yelling', 'chris-s-worry'],
    risk: 'denied',
    homework: 'The last two rules.',
    nextFocus: 'What follows when.',
    next: -122,
    purpose: 'improve-functioning',
    purposeSupport: 'Evening conflict and worry keep him from sleep and from being heard by his son.',
  });

const whatFollows = (day: Day) =>
  session(day, {
    key: 'note-2',
    on: -122,
    from: '17:35',
    to: '18:18',
    signed: [0, '18:52'],
    work: [
      {
        objective: 'chris-o-rewards',
        intervention: 'chris-x-training',
        done: 'Went through his six rules and wrote to each what follows when it is kept and when not, tested against three questions: can I do it tonight, does it end, would I take it back? Played the hardest one, the tablet.',
        why: 'He threatens what he cannot keep; small consequences that end can be seen through.',
        response:
          'Began with “no tablet for a month,” looked at the third question and wrote “tomorrow.” In the role-play raised his voice once, stopped, said it again quietly. “That felt like not enough. And you stopped arguing.”',
        rating: 3,
        progress: 'Rules complete; five of six have their consequence.',
      },
    ],
    observation: 'Focused, dry; red at the neck when his voice rose. Sat back afterwards.',
    selfReport: '“Four evenings of yelling. I counted. It used to be fog.”',
    symptoms: ['chris-s-yelling'],
    risk: 'denied',
    homework: 'The sixth; poster board.',
    nextFocus: 'The family meeting.',
    next: -115,
    purpose: 'improve-functioning',
    purposeSupport: 'Threats taken back at night keep the quarrels and his anxiety going.',
  });

const theMeeting = (day: Day) =>
  session(day, {
    key: 'note-3',
    on: -115,
    from: '17:31',
    to: '18:13',
    signed: [0, '18:29'],
    work: [
      {
        objective: 'chris-o-meeting',
        intervention: 'chris-x-rehearsal',
        done: 'Designed the poster with him and rehearsed the family meeting with me as a bored eight-year-old: ten minutes, pancakes first, two things his son may choose himself.',
        why: 'He expects to be argued down; having heard every objection once he can stay brief.',
        response:
          'Started with an apology of four minutes; in the third round began, “Here’s how our house works, and two parts are yours.” Pleased, then nervous: “What if he cries?” Answered it himself.',
        rating: 4,
        progress: 'Poster drawn; meeting set for Sunday.',
      },
    ],
    observation:
      'Brought his own markers. Quick, playful in the role-play; swallowed before the last question.',
    selfReport: '“I slept on Thursday. First time I knew what I’d say on Friday.”',
    symptoms: ['chris-s-worry'],
    risk: 'denied',
    homework: 'Meeting on Sunday.',
    nextFocus: 'How it went; review.',
    next: -101,
    purpose: 'improve-functioning',
    purposeSupport: 'Worry about confrontation makes him put off every rule.',
  });

const thePoster = (day: Day) =>
  session(day, {
    key: 'note-4',
    on: -101,
    from: '17:34',
    to: '18:21',
    signed: [0, '18:47'],
    work: [
      {
        objective: 'chris-o-keep',
        intervention: 'chris-x-rehearsal',
        done: 'Took the first evening that failed under the new plan and played it again from the minute before: tired, soup boiling over, rule four. Found the sentence and the place to stand.',
        why: 'The plan exists; what is missing is himself on a bad evening.',
        response:
          'Saw that he speaks from the next room. Walked over to me in the role-play, bent down, said six words. “I’ve been legislating through a wall.”',
        rating: 5,
        progress: 'Yelling on two evenings last week, six at the start.',
      },
    ],
    observation:
      'Relaxed, cap on the hook; described the poster with his hands. Ashamed for a moment about the soup.',
    selfReport: '“He asked if he could sign it. So we both signed it.”',
    symptoms: ['chris-s-yelling'],
    betweenSessions: 'Family meeting held; his son chose the Friday film and the color of the stars.',
    risk: 'denied',
    homework: 'Calendar: a mark for each evening seen through.',
    nextFocus: 'Two weeks of marks.',
    next: -87,
    planChange: 'Review today; three of four steps met.',
    purpose: 'improve-functioning',
    purposeSupport: 'On bad evenings he still yells and lies awake afterwards.',
  });

const aBadWeek = (day: Day) =>
  session(day, {
    key: 'note-5',
    on: -87,
    from: '17:33',
    to: '18:16',
    signed: [1, '08:10'],
    work: [
      {
        objective: 'chris-o-keep',
        intervention: 'chris-x-calendar',
        done: 'Read the calendar of two weeks with him, nine marks and five gaps, and looked for what the gaps share; made a short version of the plan for evenings after late jobs.',
        why: 'He had filed the fortnight under failure; the gaps turned out to be one thing.',
        response:
          'Came in saying “back to zero.” Found that all five gaps were late jobs, leaned back: “So it’s Thursdays, not me.” Wrote three rules for Thursdays and texted his brother about pick-up.',
        rating: 5,
        progress: 'Nine evenings of fourteen seen through; same rating as before, after one bad week.',
      },
    ],
    observation: 'Heavy steps, unshaven, voice flat; livelier over the calendar. Steady look at the end.',
    selfReport: '“I took the tablet thing back on Thursday. Twice.”',
    symptoms: ['chris-s-yelling', 'chris-s-worry'],
    risk: 'denied',
    homework: 'Thursday version; calendar.',
    nextFocus: 'Is it ready to stand alone?',
    next: -73,
    purpose: 'improve-functioning',
    purposeSupport: 'Tiredness after late jobs brings back yelling and giving in.',
  });

const standingAlone = (day: Day) =>
  session(day, {
    key: 'note-6',
    on: -73,
    from: '17:30',
    to: '18:14',
    signed: [0, '18:26'],
    work: [
      {
        objective: 'chris-o-keep',
        intervention: 'chris-x-training',
        done: 'Had him explain the plan to me as if I were the next father in the waiting room, collected what he would do when it slips, and rated the goal once more from both sides.',
        why: 'Teaching it shows him what he owns and what still needs the poster.',
        response:
          'Explained it in three minutes without looking. “Few rules, go over there, say it once, do it tonight.” Rated 7; moved when I said 7 too. Wants to tell his own father and does not yet know whether.',
        rating: 7,
        progress: 'Twelve evenings of fourteen; target of 6 passed.',
      },
    ],
    observation: 'Rested, joking; tears for a second at his father’s name. Firm handshake.',
    selfReport: '“He said, ‘You’re boring now, Dad.’ Best thing I’ve heard all year.”',
    symptoms: ['chris-s-worry'],
    measures: [document('gad-7-latest')],
    risk: 'denied',
    homework: 'Calendar until summer.',
    nextFocus: 'Discharge by phone next week.',
    purpose: 'maintain-gains',
    purposeSupport: 'Worry and yelling came back once within a week; gains are one month old.',
  });

/** Six sessions. */
export const chrisSessions = (day: Day): SampleDocument[] =>
  [sixRules, whatFollows, theMeeting, thePoster, aBadWeek, standingAlone].flatMap(one => one(day));
