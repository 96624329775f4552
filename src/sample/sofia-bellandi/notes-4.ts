import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

const afterHearing = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-13', on: -15, from: '11:06', to: '11:54', signed: [0, '12:20'], next: -8 },
    work: [
      {
        objective: 'sofia-o6',
        intervention: 'sofia-v7',
        done: 'Told the hearing and its night as a chain that held: shared custody kept, one harsh sentence by the other lawyer, soup, sister, asleep by one. Asked what she did at the harsh sentence.',
        why: 'A feared day survived should be remembered with its handholds.',
        response:
          '“I put my thumb on my ring finger and thought, table one.” Astonished at having had a plan in a courtroom. Cried from relief.',
        rating: 7,
        progress: 'No day with thoughts for two weeks; six of seven at the crisis.',
      },
      {
        objective: 'sofia-o3',
        intervention: 'sofia-v4',
        done: 'Moved light-out to midnight as shifts lengthen.',
        why: 'Dinners begin next week and have undone her nights before.',
        response: 'Negotiated for a quarter past, got it, wrote twelve.',
        rating: 6,
        progress: 'Six hours on five nights of seven, from one.',
      },
    ],
    observation: 'Upright, tired, glad. Told it with her hands, as she speaks in the kitchen.',
    mentalStatus: {
      mood: '“Five. Six when he’s home.”',
      affect: 'Relieved, full range.',
      'thought-content': 'No thoughts of suicide, asked in full.',
    },
    selfReport: '“The judge asked about supper. I said six o’clock, and he wrote it down.”',
    symptoms: ['sofia-s1', 'sofia-s3'],
    betweenSessions: 'Sister stayed one night; call next morning at nine.',
    measures: ['@phq-9-6', '@asq-6'],
    risk: 'denied',
    homework: 'First dinner service on Wednesday. Card goes on.',
    nextFocus: 'Dinners.',
    purpose: 'maintain-gains',
    purposeSupport:
      'Remission of suicidal thoughts is two weeks old; mood and sleep are still in the moderate range.',
  });

const dinners = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-14', on: -8, from: '11:02', to: '11:47', signed: [0, '12:01'], next: -1 },
    work: [
      {
        objective: 'sofia-o2',
        intervention: 'sofia-v1',
        done: 'Went through three dinner services by the clock and looked at the two minutes in the cooler on Friday: what went before, what she did there, how she came out.',
        why: 'Two minutes with a plan are another thing than twenty without.',
        response:
          'Described it drily: “I went in for cream, cried for a minute, came out with cream.” Decided that counts as staying on the floor; I agreed and she argued the other side for a moment.',
        rating: 6,
        progress: 'Three of four rushes on the floor; one at the start.',
      },
      {
        objective: 'sofia-o1',
        intervention: 'sofia-v3',
        done: 'Chose what goes on the calendar now that survival no longer fills it.',
        why: 'Pleasure has room again and needs a date.',
        response:
          'Sunday table at hers, twelve people, in three weeks. Wrote the menu while I was still asking.',
        rating: 6,
        progress: 'Pleasures on three days of seven.',
      },
    ],
    observation:
      'Color, appetite (asked where one gets lunch here). Quick, ironic. Sad for a minute about the wedding anniversary.',
    mentalStatus: {
      mood: '“Six.”',
      affect: 'Lively.',
      'thought-content': 'No wish to be dead; no thoughts of suicide.',
    },
    selfReport: '“I taste salt again. My cooks are less happy about it.”',
    symptoms: ['sofia-s1', 'sofia-s2'],
    betweenSessions: 'Card on seven days, all “no”. Nine pounds regained.',
    risk: 'denied',
    homework: 'Menu. Card three times a week, every night in the week of the anniversary.',
    nextFocus: 'Questionnaires; the anniversary.',
    purpose: 'improve-functioning',
    purposeSupport: 'Crying at work and low mood on anniversaries still interrupt her shifts.',
  });

const latest = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-15', on: -1, from: '11:03', to: '11:46', signed: [0, '11:59'], next: 13 },
    work: [
      {
        objective: 'sofia-o6',
        intervention: 'sofia-v6',
        done: 'Read the safety plan together as one reads an old letter: kept what stays, moved two telephone numbers, named what the first sign would be now. Agreed that it stays on the refrigerator and that the medication box comes home.',
        why: 'Five weeks without such thoughts; the plan must stay alive while its rules loosen, the box with her doctor’s and nurse practitioner’s consent.',
        response:
          'Read step one aloud and did not flinch. “That was me. She’s still on call.” Asked her sister by text about the box; the answer was a pair of shoes.',
        rating: 8,
        progress: 'No day with thoughts of suicide for four weeks and more.',
      },
      {
        objective: 'sofia-o3',
        intervention: 'sofia-v5',
        done: 'Looked at the sleep log through the first full week of dinners.',
        why: 'Dinners were the test.',
        response: 'Six hours on five nights. “I’m boring. I’ve waited all my life to be boring.”',
        rating: 7,
        progress: 'Five nights of seven, from one.',
      },
    ],
    observation:
      'Straight from the market with a bag of lemons; gave me one. Steady, funny, tired in an ordinary way.',
    mentalStatus: {
      mood: '“Six, seven.”',
      affect: 'Warm, stable.',
      'thought-content': 'No wish to be dead, no thoughts of suicide.',
    },
    selfReport: 'The volcano stands in her kitchen. “It went off during grace.”',
    symptoms: ['sofia-s3'],
    betweenSessions:
      'Anniversary spent at her sister’s; card “no” all week. Four rushes of five on the floor.',
    measures: ['@phq-9-7', '@asq-7'],
    risk: 'denied',
    homework: 'Sunday table. Card once a week.',
    nextFocus: 'Review of the plan in two weeks, when I am back; Dr. Osei covers, number given.',
    purpose: 'maintain-gains',
    purposeSupport: 'Tiredness and broken sleep remain eight weeks after a suicidal crisis.',
  });

/** The hearing, dinners, lemons. */
export const notes4 = (day: Day): SampleDocument[] => [...afterHearing(day), ...dinners(day), ...latest(day)];
