import { choose, type Answers } from '../pages/answers.ts';
import type { DaysFrom } from './days.ts';

const onPaper = (day: DaysFrom): Answers => ({
  'Given by': 'Maren Tilbury',
  'Who is': choose('The client'),
  'Given on': day(-77),
  How: choose('In writing'),
});

export const consentToTreatment = (day: DaysFrom): Answers => ({
  'Consent to': choose('Treatment'),
  'What was explained':
    'What we will do in sessions and between them, that it may feel harder before it gets better, other kinds of help, fees, the limits of confidentiality, and that she may stop at any time.',
  ...onPaper(day),
});

export const privacyNotice = (day: DaysFrom): Answers => ({
  'Consent to': choose('Privacy notice received'),
  'What was explained': 'Who may see the record, how to ask for a copy, how to complain.',
  ...onPaper(day),
});
