import { add, choose, findCode, linkTo, type Answers } from '../pages/answers.ts';
import type { DaysFrom } from './days.ts';

const criterion = (words: string, symptom: string, evidence: string): Answers => ({
  Criterion: words,
  Met: true,
  'Shown by': linkTo(symptom),
  Evidence: evidence,
});

export const diagnosis = (day: DaysFrom): Answers => ({
  Date: day(-76),
  Diagnoses: add('diagnosis', {
    'ICD-10-CM code': findCode('generalized anxiety', 'F41.1'),
    Rank: choose('Primary'),
    Standing: choose('Confirmed'),
    'Standing since': day(-76),
    'Symptoms began': day(-285),
    Criteria: add(
      'criterion',
      criterion(
        'excessive worry about several areas of life',
        'Goes over work',
        'Work, money and family, four hours a day.',
      ),
      criterion('cannot rein the worry in', 'Goes over work', '“I can’t switch my head off.”'),
      criterion('disturbed sleep', 'Lies awake', 'Diary: asleep after one on five nights of seven.'),
      criterion('muscle tension', 'Lies awake', 'Rubs jaw and shoulders through the hour.'),
      criterion('mind blank or poor focus', 'Reads the same line', 'Two late reports last month.'),
    ),
    Impairs: linkTo('Work or school', 'Friends and social life'),
    'Considered instead': add(
      'alternative',
      { Alternative: 'Panic disorder', 'Why not': 'No sudden attacks; the worry builds over hours.' },
      { Alternative: 'Thyroid disease', 'Why not': 'Values were normal in July.' },
    ),
    'Why this diagnosis':
      'Worry about several areas on most days for nine months, hard to stop, with poor sleep, tension and loss of focus; work and friendships suffer.',
    'Why treatment is needed':
      'Worry keeps her at work until eight and awake past one. Treatment is expected to bring back her evenings and her sleep; without it she is likely to lose the post and the choir.',
    Explains: linkTo('worry that will not stop'),
  }),
});
