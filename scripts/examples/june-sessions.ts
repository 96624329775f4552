import { sessionSeries } from '../../src/sample/session-series.ts';
import type { Day, SampleDocument } from '../../src/sample/sample-client.ts';
import { document } from '../../src/sample/sample-client.ts';

const session = sessionSeries({
  client: 'june',
  by: 'marsh',
  serviceCode: '90834',
  arranged: ['11:00', 45],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['june-dx'] },
});

const threeHours = (day: Day): SampleDocument[] =>
  session(day, {
    key: 'note-1',
    on: -64,
    from: '11:04',
    to: '11:47',
    signed: [0, '12:15'],
    work: [
      {
        objective: 'june-o-hours',
        intervention: 'june-x-ba',
        done: 'Drew the past week as twenty-eight boxes and colored with her what each had held; chose three boxes for the coming week, set the hour, and agreed what “badly” looks like for each.',
        why: 'She waits for the wish to paint; the hour must come first, and small enough not to be refused.',
        response:
          'Twenty-four grey boxes. Pointed at one and said, “That was the mailman. He’s yellow.” Chose the hour after the mail for the easel, laughed at “five bad lines,” wrote it down.',
        rating: 1,
        progress: 'Starting point: no planned hour last week.',
      },
    ],
    observation:
      'Slow steps, coat on; chose the colors with care. Tearful for a minute at the studio, then intent on the drawing.',
    selfReport: '“I’m not sad at anything. I’m sad like weather.”',
    symptoms: ['june-s-mood', 'june-s-interest'],
    risk: 'denied',
    homework: 'Three hours, noted.',
    nextFocus: 'What the hours did.',
    next: -57,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Depressed mood and loss of interest have stopped her work.',
  });

const film = (day: Day): SampleDocument[] =>
  session(day, {
    key: 'note-2',
    on: -57,
    from: '11:02',
    to: '11:46',
    signed: [0, '12:05'],
    work: [
      {
        objective: 'june-o-hours',
        technique: 'Psychoeducation',
        done: 'We watched a film of forty minutes about a painter who lives through a long depression, from the beginning to the last scene, with the blinds down.',
        why: 'The film shows that depression passes and that work can come back.',
        response: 'Cried at the scene in the empty studio and said afterwards, “That was my room.”',
        rating: 2,
        progress: 'Two of three planned hours last week.',
      },
    ],
    observation:
      'Sat forward with her hands between her knees; wet eyes, a handkerchief, steady voice at the end.',
    selfReport: '“I did two hours. Bad ones. One had a hand in it.”',
    symptoms: ['june-s-mood'],
    risk: 'denied',
    homework: 'Three hours again.',
    nextFocus: 'A friend in one of the hours.',
    next: -43,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Low mood still keeps her from work and friends.',
  });

const ticks = (day: Day): SampleDocument[] =>
  session(day, {
    key: 'note-2',
    on: -57,
    from: '11:02',
    to: '11:46',
    signed: [0, '11:49'],
    work: [
      {
        objective: 'june-o-hours',
        technique: 'Cognitive restructuring',
        done: 'CBT.',
        why: 'Depression.',
        response: 'Client said it helped.',
        rating: 2,
      },
    ],
    mentalStatus: { mood: 'Sad', affect: 'Flat', speech: 'Normal', cognition: 'Oriented x4' },
    observation: 'See above.',
    selfReport: 'Sad.',
    symptoms: ['june-s-mood'],
    risk: 'denied',
    nextFocus: 'Same.',
    next: -43,
    purpose: 'reduce-symptoms',
    purposeSupport: 'Depression.',
  });

const aFriend = (day: Day): SampleDocument[] =>
  session(day, {
    key: 'note-3',
    on: -43,
    from: '11:05',
    to: '11:49',
    signed: [0, '12:20'],
    work: [
      {
        objective: 'june-o-hours',
        intervention: 'june-x-ba',
        done: 'Went through two weeks of the log by color, compared mood before and after each hour, and rehearsed the phone call with which she would put a friend into one of the next ones.',
        why: 'The hours alone lift her by one or two; people were in every yellow box of the first week.',
        response:
          'Saw it herself: “It’s not the paint, it’s the door opening.” Stiff in the first rehearsal, in the second she made a joke; dialed from the waiting room.',
        rating: 5,
        progress: 'Three planned hours a week for two weeks, none at the start; PHQ-9 10.',
      },
    ],
    observation:
      'Ochre under her fingernails. Quicker speech, direct gaze; sighed once, long, at the letter about the new studio.',
    selfReport: '“There’s a studio. It’s four hundred miles away and it has north light.”',
    symptoms: ['june-s-energy', 'june-s-mood'],
    measures: [document('phq-9-latest')],
    risk: 'denied',
    homework: 'One hour with a friend; list for the move.',
    nextFocus: 'A therapist near the new studio.',
    purpose: 'improve-functioning',
    purposeSupport: 'Low energy and withdrawal still keep her from friends.',
  });

/** Three sessions, the second spent on a film or told in ticks. */
export const juneSessions = (day: Day, kind: 'film' | 'ticks'): SampleDocument[] => [
  ...threeHours(day),
  ...(kind === 'film' ? film(day) : ticks(day)),
  ...aFriend(day),
];
