import { add, choose, linkTo, rate, tick, type Answers } from '../pages/answers.ts';
import type { DaysFrom } from './days.ts';
import { gad7Of } from './measure.ts';

export const review = (day: DaysFrom): Answers => ({
  'Date of review': day(-18),
  'People present': 'Client',
  'How the client sees it': '“The book helps. I still check on Sundays, but I go home.”',
  Goals: add('goal reviewed', {
    Goal: linkTo('End the working day'),
    'At the start': rate(1),
    'Now, says the client': rate(7),
    'Now, say I': rate(6),
    'Score or count': 'GAD-7 16 to 7',
    'In sessions': 'Brings the diary, finds her own counter-arguments.',
    'Between sessions': 'Home by six on three days of five.',
    Decision: choose('Continue'),
    Because: 'Close to the target; Sundays and month ends remain.',
  }),
  'Scores since the last review': linkTo(gad7Of(day(-18))),
  'Care is needed to': tick('Reduce symptoms', 'Maintain gains'),
  'In words':
    'Checking still returns at month ends and costs her an evening each time. Care will carry what works into those weeks; without it the gain in sleep would be undone.',
  Outlook: 'Good: within two months if the next two month ends are met as planned.',
  'Changes to the plan': 'Add leaving on time in the week of the figures.',
  'Next review': day(38),
  'The client': choose('Signed on screen'),
  'Name as signed': 'Maren Tilbury',
  'Signed on': day(-18),
});

export const nextPlan = (day: DaysFrom): Answers => ({
  'In force from': day(-17),
  'Expected to end': day(120),
  'Why this version': 'After the review: Sundays and month ends are what is left.',
  'Written together on': day(-17),
  'How the client took part': 'Named the weeks she fears and chose what to try in them.',
  'Next review': day(38),
  'The client': choose('Signed on screen'),
  'Name as signed': 'Maren Tilbury',
  'Signed on': day(-17),
  'A copy was offered': true,
});

export const discharge = (day: DaysFrom): Answers => ({
  'Date of discharge': day(0),
  'Last session': day(0),
  Reason: choose('Goals met'),
  'In words': 'The goal of the plan was reached and held for six weeks.',
  'Diagnoses at discharge': linkTo('Generalized anxiety'),
  'Treatment reviewed':
    'Eleven weeks of individual cognitive-behavioural sessions; she kept a diary throughout.',
  Goals: add('goal outcome', {
    Goal: linkTo('End the working day'),
    Outcome: choose('Met'),
    'First score or rating': '0 days of 5; GAD-7 16',
    'Last score or rating': '4 days of 5; GAD-7 4',
    'In words': 'Home by six on four days of five, in the choir on the last three Thursdays.',
  }),
  Measures: linkTo(gad7Of(day(-76)), gad7Of(day(0))),
  'Condition at discharge': 'Sleeps by eleven, works her hours, no thoughts of harm.',
  Recommendations: 'Keep the worry half hour in the week of the yearly figures.',
  Referrals: 'None needed.',
  'If symptoms return': 'Two nights awake past one: take out the page; call us if it lasts two weeks.',
  Prognosis: 'Good, with the page she wrote and her partner’s help.',
});

export const addendum = (day: DaysFrom): Answers => ({
  Date: day(0),
  'What is added': 'The diary page she brought was copied and stands in the paper file.',
  'Why now': 'It arrived after the note was signed.',
});
