import { add, choose, findCode, linkTo, rate, type Answers } from '../pages/answers.ts';
import type { DaysFrom } from './days.ts';

/** A session that took place, as the appointment book has it. */
export const appointment = (heldOn: string): Answers => ({
  Date: heldOn,
  Time: '16:00',
  Minutes: 45,
  Standing: choose('Kept'),
  'Service code': findCode('90834', '90834'),
  Billed: true,
});

export const firstNote = (day: DaysFrom): Answers => ({
  'Date of session': day(-67),
  Started: '16:00',
  Stopped: '16:45',
  'Service code': findCode('90834', '90834'),
  'Session with': choose('Individual'),
  'People present': 'Client',
  Held: choose('In the office'),
  'Diagnoses treated': linkTo('Generalized anxiety'),
  'Objectives worked on': add('piece of work', {
    Objective: linkTo('puts worries off'),
    Intervention: linkTo('Worry postponement'),
    'What we did':
      'Listed this week’s worries, sorted them into “can act” and “cannot act”, and practised writing one down and closing the book.',
    'Why this': 'To let her see that a worry kept for later loses its pull.',
    'How the client responded':
      'Doubtful at first, then surprised that two of five worries had gone by the end; asked to take the sheet home.',
    'Progress today': rate(3),
    'Progress in a sentence': 'Three of five days in the first week.',
  }),
  'What I saw': 'Sat upright at first, turned her ring; leaned back and laughed once toward the end.',
  'What they said': '“I did the half hour on three days. On Tuesday there was nothing left to worry about.”',
  'Symptoms present': linkTo('Goes over work'),
  'Since last time': 'Diary kept on six days.',
  Risk: choose('Asked, and denied'),
  'Until next time': 'Half hour at five on five days; coffee only before two.',
  'Next focus': 'What she expects to happen when she leaves at six.',
  'This session served to': choose('Reduce symptoms'),
  Because: 'Worry for about three hours a day still keeps her at work until eight.',
});

/** The last note, without the piece of work that ties it to the plan. */
export const lastNote = (day: DaysFrom): Answers => ({
  'Date of session': day(0),
  Started: '09:00',
  Stopped: '09:45',
  'Service code': findCode('90834', '90834'),
  'Session with': choose('Individual'),
  'People present': 'Client',
  Held: choose('In the office'),
  'Diagnoses treated': linkTo('Generalized anxiety'),
  'What I saw': 'Calm, hands still in her lap; tears and a smile when she spoke of the choir.',
  'What they said': '“I sang on Thursday. I was home at six and nobody died.”',
  'Since last time': 'The worry half hour kept on five of seven days; coffee only before two.',
  Risk: choose('Asked, and denied'),
  'Next focus': 'This was the last session; she keeps the worry half hour in the week of the yearly figures.',
  'This session served to': choose('Maintain gains'),
  Because: 'Worry came back for two days when the yearly figures were due.',
});

export const lastWork: Answers = {
  'Objectives worked on': add('piece of work', {
    Objective: linkTo('puts worries off'),
    Intervention: linkTo('Worry postponement'),
    'What we did':
      'Went through her diary of the last month and wrote a page of what to do when worry grows again.',
    'Why this': 'So that she has her own plan when we no longer meet.',
    'How the client responded':
      'She wrote most of it herself, read it aloud and said, “This I can do.” She added her partner’s part.',
    'Progress today': rate(9),
    'Progress in a sentence': 'Five days of seven for six weeks.',
  }),
};

/** What is left to say of a call, its reason being written already. */
export const phoneCall = (day: DaysFrom): Answers => ({
  'What it was': choose('Call, message or letter'),
  Date: day(-3),
  'With whom': 'Her partner, with her release',
  'What was said or decided': 'The last session stays where it is.',
  'Follow-up': 'None.',
});
