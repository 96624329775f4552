import type { Day, SampleDocument } from '../sample-client.ts';
import { session } from './session.ts';

/** Defect: names no objective and no method; the session happened, the note does not say what it served. */
const unlinked = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-6', on: -142, from: '18:34', to: '19:20', signed: [0, '19:25'], next: -128 },
    work: [],
    observation: 'Tired, oriented, cooperative. Spoke slowly about the week on the site and about money.',
    mentalStatus: { mood: '“All right.”', affect: 'Subdued.' },
    selfReport:
      'Talked about work, the new contractor, his wife’s hours and a bill for the truck. Slept five to six hours. Dry all week.',
    symptoms: ['frank-s2'],
    betweenSessions: 'Seven dry days.',
    risk: 'denied',
    nextFocus: 'Continue.',
    purpose: 'maintain-gains',
    purposeSupport: 'Craving continues on working days after the slip two weeks ago.',
  });

const guilt = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-7', on: -128, from: '18:32', to: '19:21', signed: [0, '19:38'], next: -114 },
    work: [
      {
        objective: 'frank-o1',
        technique: 'Cognitive restructuring',
        done: 'Wrote “I got him that job” at the top of a page and asked for everything else that was also true that day: harness, supervisor, weather, his brother’s own choice of the ladder. Weighed each in percent.',
        why: 'Guilt is the load on the circuit at four o’clock; sharing it out lowers the current.',
        response:
          'Gave himself ninety, then had to make room for the others. Ended at twenty-five, did not like it, did not take it back. “Twenty-five I can carry.”',
        rating: 5,
        progress: 'Twenty dry days since the slip; six or seven a week.',
      },
      {
        objective: 'frank-o4',
        intervention: 'frank-v5',
        done: 'Prepared the first afternoon: garage, birdhouse, daughter in the kitchen; what he says if she sniffs.',
        why: 'He fears being smelled more than being asked.',
        response:
          'Decided to go first: “Smell me.” Practiced it until it sounded like a joke and was not one.',
        rating: 3,
        progress: 'First afternoon agreed for Saturday.',
      },
    ],
    observation:
      'Wrote slowly, pressing hard. Cried without sound at the harness. Breathed out long at the end.',
    mentalStatus: { mood: '“Heavy, okay.”', affect: 'Grief, then calm.' },
    selfReport: '“She said Saturday’s fine. Two hours. I measured the garage twice.”',
    symptoms: ['frank-s2', 'frank-s5'],
    betweenSessions: 'Calls on four or five days a week; three Sundays with the count.',
    measures: ['@phq-9-2'],
    risk: 'denied',
    homework: 'Birdhouse. Twenty-five, not ninety, once a day.',
    nextFocus: 'The afternoon.',
    planChange: 'Work on guilt joins the plan at the review.',
    purpose: 'reduce-symptoms',
    purposeSupport: 'Excessive guilt feeds craving and the risk of drinking again.',
  });

const birdhouse = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-8', on: -114, from: '18:36', to: '19:24', signed: [0, '19:37'], next: -100 },
    work: [
      {
        objective: 'frank-o4',
        intervention: 'frank-v5',
        done: 'Went through two afternoons and the moment his daughter left the room, what he told himself when he was alone with the children, and what he wants to say to her about it.',
        why: 'Her leaving the room was the first sign of trust and he had nearly missed it.',
        response:
          'Built the birdhouse in the air while telling. At the empty doorway he stopped, hands up. “She went to get the mail. She doesn’t need twenty minutes to get the mail.”',
        rating: 5,
        progress: 'Two afternoons in two weeks.',
      },
    ],
    observation: 'Sawdust on his sleeve, easy voice. Hands quiet when he told of the doorway.',
    mentalStatus: { mood: '“Good.”', affect: 'Warm.' },
    selfReport: 'Thirty-four dry days. “Foreman asked if I’d take the apprentices Tuesdays.”',
    symptoms: ['frank-s5'],
    betweenSessions: 'River road daily; calls on four days.',
    risk: 'denied',
    homework: 'Thank her for the mail, in those words.',
    nextFocus: 'The sixty days; the store after the road works.',
    purpose: 'improve-functioning',
    purposeSupport: 'Limits on his time with the grandchildren remain after a year of drinking around them.',
  });

/** Defect: 47 minutes, billed with the code for an hour. */
const tooShort = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-9', on: -100, from: '18:33', to: '19:20', signed: [0, '19:35'], next: -86 },
    serviceCode: '90837',
    longSessionReason: 'Planned as a long session before a long weekend shift.',
    work: [
      {
        objective: 'frank-o2',
        intervention: 'frank-v2',
        done: 'Road works close the river road for a month: drove the other way in imagination, past the store, with three places to call from, and rehearsed refusing the cashier who knows him by name.',
        why: 'The first breaker is gone for a month; a rehearsed second route has to carry.',
        response:
          'Named every traffic light. At the store he slowed down in his voice, said “green” and went on. “She’ll say, long time, Frank. I’ll say, yep.”',
        rating: 6,
        progress: 'Calls on five days of five for two weeks.',
      },
    ],
    observation: 'Concentrated, eyes closed while driving in mind, fingers on an invisible wheel.',
    mentalStatus: { mood: '“Ready.”', affect: 'Serious, confident.' },
    selfReport: 'Forty-eight dry days. One hard evening after a quarrel about the truck, called his brother.',
    symptoms: ['frank-s2'],
    betweenSessions: 'Three afternoons with the grandchildren.',
    risk: 'denied',
    homework: 'New route from Monday, call at the second light.',
    nextFocus: 'Day sixty.',
    purpose: 'prevent-deterioration',
    purposeSupport: 'Craving at the old store is strong and the safe route is closed.',
  });

/** Defect: signed nine days after the session, without a word why. */
const signedLate = (day: Day): SampleDocument[] =>
  session(day, {
    ...{ key: 'note-10', on: -86, from: '18:31', to: '19:16', signed: [9, '22:10'], next: -58 },
    work: [
      {
        objective: 'frank-o1',
        intervention: 'frank-v1',
        done: 'Marked day sixty with his calendar on the table; asked what the man with sixty days knows that the man with none did not, and what he would not give back.',
        why: 'A reached number can turn into permission; naming what it is for protects it.',
        response:
          'Thought for a full minute. “He knows what time it is.” Then, about what he would not give back: “Saturday. The doorway.”',
        rating: 7,
        progress: 'Sixty-two dry days; the first goal’s number is reached.',
      },
    ],
    observation: 'Good color, ironed shirt. Turned the calendar page over with care.',
    mentalStatus: { mood: '“Good. Quiet good.”', affect: 'Calm, proud.' },
    selfReport:
      '“My daughter asked could I do Thursday pickup next month. I said I’d ask my boss. I went in the truck and hollered.”',
    symptoms: ['frank-s2', 'frank-s5'],
    betweenSessions: 'New route held; liver values normal by his doctor’s word.',
    measures: ['@audit-c-2'],
    risk: 'denied',
    homework: 'Ninety is now his own idea. Pickup: sober since the evening before, said aloud.',
    nextFocus: 'Pickup; plan review is due.',
    purpose: 'maintain-gains',
    purposeSupport:
      'Craving persists on paydays; two months dry after six years of daily drinking are still fragile.',
  });

/** The middle stretch, with three faults of the kind that audits find. */
export const notes2 = (day: Day): SampleDocument[] => [
  ...unlinked(day),
  ...guilt(day),
  ...birdhouse(day),
  ...tooShort(day),
  ...signedLate(day),
];
