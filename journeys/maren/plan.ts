import { add, choose, linkTo, type Answers } from '../pages/answers.ts';
import type { DaysFrom } from './days.ts';

export const clientWords = 'I want to be home by six and sing on Thursdays again.';
export const objectiveWords = 'Maren puts worries off to a fixed half hour on five days a week.';

/** The goal as it is first written: it answers nothing yet, which is where the thread breaks. */
const goal = (day: DaysFrom): Answers => ({
  'In the client’s own words': clientWords,
  'Clinical wording': 'End the working day on time, be home by six, and return to the choir on Thursdays',
  Standing: choose('Active'),
  'Measured by': choose('Count'),
  Now: 0,
  Target: 4,
  By: day(60),
  Objectives: add('objective', {
    Objective: objectiveWords,
    'Measured how': 'Days a week, from her diary',
    Now: 0,
    Target: 5,
    By: day(30),
    Standing: choose('Active'),
  }),
  Interventions: add('intervention', {
    Technique: 'Worry postponement',
    Modality: choose('Individual'),
    'How often': 'Weekly, and daily at home',
    By: choose('Clinician'),
    'Why this one': 'Shows her that a worry can wait and that nothing breaks when it does.',
    Serves: linkTo('puts worries off'),
  }),
});

export const plan = (day: DaysFrom): Answers => ({
  'In force from': day(-74),
  'Expected to end': day(100),
  'Diagnoses treated': linkTo('Generalized anxiety'),
  'Problems answered': linkTo('worry that will not stop'),
  Services: add('service', {
    Type: choose('Individual'),
    'Minutes a session': 45,
    'How often': 'Weekly',
    'For how many weeks': 24,
  }),
  'Who does what': 'Weekly sessions; Maren keeps a diary and tries one thing between sessions.',
  'Why this care is needed now':
    'Worry keeps Maren at work until eight and awake past one. Care will teach her to put it off; without it her post and her sleep are at risk.',
  Goals: add('goal', goal(day)),
  'Strengths the plan uses': 'Her exactness: she keeps the diary; her partner reminds her at six.',
  'We are done when': 'Home by six on four days a week and in the choir twice a month, for six weeks.',
  'Discussed with the client': true,
  'Review every': 8,
  'Next review': day(-14),
  'Written together on': day(-74),
  'How the client took part': 'Chose the evening hour herself and declined a sleep app.',
  'The client': choose('Signed on screen'),
  'Name as signed': 'Maren Tilbury',
  'Signed on': day(-74),
  'A copy was offered': true,
});
