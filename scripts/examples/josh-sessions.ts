import { sessionSeries } from '../../src/sample/session-series.ts';
import type { Day, SampleDocument } from '../../src/sample/sample-client.ts';
import { document } from '../../src/sample/sample-client.ts';

const session = sessionSeries({
  client: 'josh',
  by: 'achterberg',
  serviceCode: '90834',
  arranged: ['15:00', 45],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['josh-dx'] },
});

const tenBalls = (day: Day): SampleDocument[] =>
  session(day, {
    key: 'note-1',
    on: -63,
    from: '15:04',
    to: '15:51',
    present: 'Client; mother for the first fifteen minutes',
    signed: [0, '16:20'],
    work: [
      {
        objective: 'josh-o-miss',
        intervention: 'josh-x-ball',
        done: 'Rolled ten balls at a cone with him in the hall, as a first count: after each miss we both stopped and he named what his body did, from fists to feet.',
        why: 'He notices anger only when it is over; naming the body early gives him a place to stop.',
        response:
          'Missed seven; shouted at four, walked off once and came back by himself. Found “hot ears” before “fists.” Asked to do ten more.',
        rating: 1,
        progress: 'Went on after three of seven misses: the starting point.',
      },
    ],
    observation:
      'Red ears and clenched jaw within seconds of a miss, grinning again within a minute. Easy with his mother in the room.',
    selfReport: '“It’s like my ears say go.”',
    symptoms: ['josh-s-temper'],
    risk: 'denied',
    homework: 'Ten balls a day in the yard; his mother counts.',
    nextFocus: 'Misses he does not expect.',
    next: -56,
    purpose: 'improve-functioning',
    purposeSupport: 'Outbursts after a miss cost him recess and the team.',
  });

const purposeful = (day: Day): SampleDocument[] =>
  session(day, {
    key: 'note-2',
    on: -56,
    from: '15:02',
    to: '15:47',
    place: 'community',
    present: 'Client; mother on a bench',
    signed: [0, '16:31'],
    work: [
      {
        objective: 'josh-o-miss',
        intervention: 'josh-x-ball',
        done: 'In the yard I passed a soccer ball to him over ten paces and he passed it back; without saying when, I sent every third or fourth pass wide enough that he had to run for it. After each wide one we waited until he could say “hot ears” or breathe out, then played on, so that he practiced tolerating the annoyance while moving.',
        why: 'He gets angry when a thing goes another way than planned; a pass that is off now and then is that experience in a dose he can bear, in the way he learns best, on his feet.',
        response:
          'Twelve wide passes: yelled at the first three (“kick it right!”), stamped at the fourth, breathed out at six of the last eight and ran. Once he laughed and called, “You did that on purpose.” His own rating of annoyance went from 8 at the start to 4.',
        rating: 4,
        progress: 'Went on after eight of twelve, from three of seven last week.',
      },
    ],
    observation:
      'Stiff and loud for the first minutes, then loose and quick; two glances at his mother after shouting. Out of breath, smiling at the end.',
    selfReport: '“When I run I forget to be mad.”',
    symptoms: ['josh-s-temper', 'josh-s-argues'],
    betweenSessions: 'Seven outbursts this week by his mother’s count, nine before.',
    risk: 'denied',
    homework: 'His mother sends every fourth pass wide, ten minutes a day; count goes on.',
    nextFocus: 'The same with a wrong answer at the table.',
    next: -35,
    purpose: 'improve-functioning',
    purposeSupport: 'Low tolerance of frustration still ends recess and homework.',
  });

const inThePark = (day: Day): SampleDocument[] =>
  session(day, {
    key: 'note-2',
    on: -56,
    from: '15:02',
    to: '15:47',
    place: 'community',
    present: 'Client',
    signed: [0, '16:31'],
    work: [
      {
        objective: 'josh-o-miss',
        done: 'Took Josh to the park. Played soccer for most of the hour and got a drink afterwards.',
        why: 'The weather was nice and he likes it.',
        response: 'Very positive.',
      },
    ],
    observation:
      'Josh ran a lot and was in a good mood. He talked about his favorite players on the way there and back.',
    selfReport: 'He said soccer is his favorite sport and asked if we can do it again next week.',
    risk: 'denied',
    nextFocus: 'Park again.',
    next: -35,
    purpose: 'improve-functioning',
    purposeSupport: 'Fresh air and exercise are good for children.',
  });

const wrongAnswers = (day: Day): SampleDocument[] =>
  session(day, {
    key: 'note-3',
    on: -35,
    from: '15:01',
    to: '15:43',
    signed: [0, '16:02'],
    work: [
      {
        objective: 'josh-o-miss',
        intervention: 'josh-x-ball',
        done: 'Brought the exercise indoors: ten spelling words with three impossible ones among them, a ball under his foot, the same steps of “hot ears,” breathe, go on. He kept the count himself.',
        why: 'School is where it costs him most; the step from the ball to the page is the one that must be practiced.',
        response:
          'Groaned at the first impossible word, rolled the ball, wrote something and moved on. At the third he said, “That’s not even a word, is it,” and grinned. Did not throw anything.',
        rating: 6,
        progress: 'Went on after seven of ten misses.',
      },
    ],
    observation:
      'Restless legs, steady hands. Quick flush at each miss, gone within seconds. Told his mother the count before she asked.',
    selfReport: '“Four this week. Two were my sister’s fault.” Laughed.',
    symptoms: ['josh-s-temper'],
    measures: [document('psc-17-latest')],
    risk: 'denied',
    homework: 'Ten balls, ten words.',
    nextFocus: 'Letter for the new school.',
    purpose: 'improve-functioning',
    purposeSupport: 'Outbursts over mistakes still interrupt homework.',
  });

/** Three sessions, the second either with a purpose or without. */
export const joshSessions = (day: Day, kind: 'purposeful' | 'in-the-park'): SampleDocument[] => [
  ...tenBalls(day),
  ...(kind === 'purposeful' ? purposeful(day) : inThePark(day)),
  ...wrongAnswers(day),
];
