import { add, choose, type Answers } from '../pages/answers.ts';
import type { DaysFrom } from './days.ts';

export const intake = (day: DaysFrom): Answers => ({
  'Date of intake interview': day(-77),
  'Who gave this history': 'The client',
  'Referred by': 'Her family doctor',
  'Presenting problems': add('problem', {
    'In the client’s words': 'I can’t switch my head off. I lie there doing tomorrow until it is tomorrow.',
    'Short name': 'worry that will not stop',
    'Since when': 'since the department was merged in February',
    'Course since then': 'Steady, worse on Sundays and before the monthly figures.',
    'What it keeps the client from doing':
      'Checks finished work again until late and has stopped meeting friends.',
  }),
  'Age, household, living situation': '34, lives with her partner in a rented flat.',
  'Culture, faith, language': 'English at home; no wishes about faith in treatment.',
  'Psychosocial history': 'Eldest of three; cared for her brothers while both parents worked nights.',
  'Family history': 'Mother treated for anxiety; no known substance use.',
  Trauma: 'None reported when asked.',
  'Education and work': 'Payroll clerk for nine years, team lead since the merger.',
  'Legal matters': 'None reported.',
  'What goes well': 'A steady partner, a choir on Thursdays until this spring.',
  'Medical history': 'Thyroid checked in July and normal; tension headaches.',
  'Takes no medication': true,
  Allergies: 'Penicillin: a rash as a child.',
  'Primary care clinician': 'Dr. Odile Farrow, Galena; agreed that we may write to her.',
  'Substance use': 'Two glasses of wine a week; five cups of coffee on working days. No other use.',
  'Earlier diagnoses': 'None known.',
  'Earlier treatment': add('earlier treatment', {
    'What was tried': 'Relaxation app for two months',
    'When and with whom': 'Last winter, by herself',
    'Did it help': choose('Did not help'),
    'What helped, what did not': 'Fell asleep faster for a week; the worry came back in the morning.',
  }),
  'What was explained':
    'Cognitive-behavioural therapy and what it asks of her, how we work, confidentiality and its limits, fees, cancellations, rights and complaints, what to do in an emergency.',
  'Explained on': day(-77),
  'Emergency contact': 'Her partner Jonah, 555-0143; we may call.',
});
