import { choose, type Answer, type Answers } from '../pages/answers.ts';
import { dayWords } from '../../src/ui/parts/day-words.ts';

/** How a list of links names the GAD-7 of a day. */
export const gad7Of = (day: string): string => `Generalized Anxiety Disorder-7, ${dayWords(day)}`;

const questions = [
  'Feeling nervous, anxious or on edge',
  'Not being able to stop or control worrying',
  'Worrying too much about different things',
  'Trouble relaxing',
  'Being so restless that it is hard to sit still',
  'Becoming easily annoyed or irritable',
  'Feeling afraid as if something awful might happen',
];
const words = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

/** A GAD-7 filled in on paper, answers as numbers from 0 to 3. */
export const gad7 = (administeredOn: string, numbers: readonly number[]): Answers => ({
  'Filled in on': administeredOn,
  'Filled in by': choose('The client'),
  How: choose('On paper'),
  'Looked at together with the client': true,
  ...Object.fromEntries(
    questions.map((question, at): [string, Answer] => [question, choose(words[numbers[at] ?? 0] ?? '')]),
  ),
});
