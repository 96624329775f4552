import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const replaceable = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-9', on: -39, from: '11:05', to: '11:52', signed: [0, '12:10'], next: -36 },
    work: [
      {
        objective: 'sofia-o6',
        intervention: 'sofia-v7',
        done: 'Went through Friday night, on which the thought came and went in forty minutes; marked what she did at each link and where it turned; compared it with the night of the tablets.',
        why: 'A night that went well shows her that she is doing it, not chance.',
        response:
          'Found the turn at the dough: “My hands were in it. You can’t hold two things.” Taped a bag of flour to the plan, in a manner of speaking, and then asked for tape.',
        rating: 4,
        progress: 'Thoughts on two days of four; card on all four.',
      },
    ],
    observation:
      'Flour under one fingernail. Slower than before the illness, quicker than last week. Sat back.',
    mentalStatus: {
      mood: '“Three.”',
      affect: 'Sad, present.',
      'thought-content': 'Thoughts of suicide twice since Thursday, no plan, no intent.',
    },
    selfReport: '“I told the card before I told anyone. Then I told her, so the card wouldn’t be lonely.”',
    symptoms: ['sofia-s5', 'sofia-s7'],
    betweenSessions: 'Six hours on three nights. Sertraline at 50, no agitation.',
    risk: 'found',
    riskDetail:
      'Thoughts on two nights, 40 and 10 minutes, step two sufficed; no plan or intent. Moderate, falling. Plan in use, means secure.',
    safetyPlan: '@safety-plan-2',
    homework: 'Card; dough at four if needed; one hour at home by day, with company.',
    nextFocus: 'Going home by day; the belief about being replaceable.',
    purpose: 'stabilise',
    purposeSupport: 'Thoughts of suicide recur at night; hopeless beliefs about being replaceable persist.',
  });

const goingHome = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-10', on: -36, from: '11:02', to: '11:49', signed: [0, '12:06'], next: -29 },
    work: [
      {
        objective: 'sofia-o2',
        intervention: 'sofia-v2',
        done: 'Wrote the eulogy the belief would give (“we hired somebody by Tuesday”) and then let her son, her sister and the dishwasher speak at the same table, in her voices.',
        why: 'The belief counts posts, not people; she knows the difference when she hears it.',
        response:
          'The dishwasher undid her: “Who’s gonna sing.” Laughed and wept at once, for a long while. Belief from 80 to 45.',
        rating: 4,
        progress: 'Belief at 45, from 85 in the third week.',
      },
      {
        objective: 'sofia-o5',
        intervention: 'sofia-v8',
        done: 'Read the week’s cards and planned the return home: two days, sister in the guest room, then one night alone with calls.',
        why: 'Home must be reached in steps while support is dense.',
        response: 'Chose which night herself, his night, “I’m better on watch”.',
        rating: 5,
        progress: 'Card on seven days of seven.',
      },
    ],
    observation:
      'Voices came back with the wit of the third week. Ate a cracker from my shelf without asking and noticed.',
    mentalStatus: {
      mood: '“Four at noon, two at night.”',
      affect: 'Wide, moved.',
      'thought-content': 'One night with thoughts since Monday; no plan, no intent.',
    },
    selfReport:
      '“He asked if I’m sick. I said yes, and that it’s the kind that gets better, and that Aunt and David are on it.”',
    symptoms: ['sofia-s5', 'sofia-s7'],
    betweenSessions: 'Supper daily; weight up two pounds.',
    risk: 'found',
    riskDetail:
      'Thoughts on one night for a quarter of an hour; no plan, no intent. Low to moderate. Safety plan gone over for nights at home; weekly session from next week with a call on Mondays.',
    safetyPlan: '@safety-plan-2',
    homework: 'Home by the steps; Monday call at nine.',
    nextFocus: 'How the nights at home went; back to work.',
    purpose: 'stabilise',
    purposeSupport: 'Return home after a suicidal crisis with remaining night-time thoughts and low mood.',
  });

const backToTheFloor = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-11', on: -29, from: '11:04', to: '11:50', signed: [0, '12:12'], next: -22 },
    work: [
      {
        objective: 'sofia-o2',
        intervention: 'sofia-v1',
        done: 'Planned the first three shifts: lunches only, sous-chef told in two sentences, a chair by the pass, what she does in the minute before the cooler.',
        why: 'Work holds her; too much of it too soon broke her.',
        response:
          'Cut my three lunches to two and added Sunday prep, “for the singing”. Rehearsed the two sentences until they stopped being an apology.',
        rating: 4,
        progress: 'No shifts yet since the leave; two planned.',
      },
      {
        objective: 'sofia-o6',
        intervention: 'sofia-v7',
        done: 'Looked at the one night with thoughts this week and its first link.',
        why: 'To keep the habit of looking while it is small.',
        response:
          'A voicemail from her husband’s lawyer at ten at night. “New rule. Lawyers keep office hours.”',
        rating: 6,
        progress: 'Thoughts on one day of seven, from six.',
      },
    ],
    observation: 'Lipstick. Stood to show how she stands at the pass. A long breath at the word cooler.',
    mentalStatus: {
      mood: '“Four.”',
      affect: 'Calmer; sadness when alone was mentioned.',
      'thought-content': '“Better off without me” on one day, argued with by herself; no plan, no intent.',
    },
    selfReport: 'Five nights at home, two of them alone. “I called once to say I wasn’t calling.”',
    symptoms: ['sofia-s1', 'sofia-s3', 'sofia-s7'],
    betweenSessions: 'Monday call: well. Six hours on four nights.',
    measures: ['@phq-9-5', '@asq-5'],
    risk: 'found',
    riskDetail:
      'One night, ten minutes, step two and a call; no plan, no intent. Low to moderate. Plan current, medication in the weekly box with her sister.',
    safetyPlan: '@safety-plan-2',
    homework: 'Two lunches and prep. Office hours for lawyers.',
    nextFocus: 'The shifts; the hearing in two weeks.',
    purpose: 'improve-functioning',
    purposeSupport: 'Depression (PHQ-9 of 15) and fear of breaking down keep her from work.',
  });

const beforeHearing = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-12', on: -22, from: '11:01', to: '11:49', signed: [0, '12:03'], next: -15 },
    work: [
      {
        objective: 'sofia-o5',
        intervention: 'sofia-v6',
        done: 'Went through the day of the hearing with the safety plan in hand: who drives, what she eats, what each outcome would mean that night, and what she does at four whatever it was.',
        why: 'It is the next foreseeable danger and the last one came unprepared.',
        response:
          'Wrote three suppers, one for each outcome, all the same soup. “So the soup doesn’t know.” Asked her sister, by telephone from here, to stay that night.',
        rating: 6,
        progress: 'Card on every day; plan for the hearing complete.',
      },
      {
        objective: 'sofia-o4',
        intervention: 'sofia-v5',
        done: 'Read the meal and sleep log.',
        why: 'To see what holds without her sister’s table.',
        response: 'Table one at home on five days. “He lights a candle. We say grace for the candle.”',
        rating: 6,
        progress: 'Two meals on five days of seven, from none.',
      },
    ],
    observation: 'Work blacks without the pin. Concentrated; hands quiet. Eyes wet at the candle.',
    mentalStatus: {
      mood: '“Five, scared.”',
      affect: 'Anxious, fitting the date.',
      'thought-content': 'No thoughts of suicide this week; no wish to be dead.',
    },
    selfReport: '“Two lunches. One cooler. I counted to twenty and told the fish about it.”',
    symptoms: ['sofia-s1', 'sofia-s4'],
    betweenSessions: 'Sang on Sunday; nurse practitioner content.',
    risk: 'denied',
    homework: 'Three suppers. Sister on the night of the hearing; call the morning after at nine.',
    nextFocus: 'The hearing.',
    purpose: 'prevent-deterioration',
    purposeSupport: 'A custody hearing, the trigger of the last suicidal crisis, is seven days away.',
  });

/** The way back: home and work. */
export const notes3 = (day: Day): SampleDocument[] => [
  ...replaceable(day),
  ...goingHome(day),
  ...backToTheFloor(day),
  ...beforeHearing(day),
];
