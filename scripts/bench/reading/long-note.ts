import type { NoteText } from '../../../src/clinical/language/reader.ts';
import { riverSessions } from '../../../src/testing/river-sessions.ts';
import { rideTheBus } from '../../../src/testing/river-plan.ts';

const words = 400;
const typed =
  ' She got up at the fifth stop, sat down again before the door opened and said that the fear had gone from 8 to 5.';

const { clientWords = '', objectives = [] } = rideTheBus();
const planGoals = [{ goal: clientWords, objectives: objectives.map(({ objective = '' }) => objective) }];

/** A note of 400 words, with the plan that it serves. */
const whole = riverSessions()
  .flatMap(({ body: { work, observation, selfReport, homework, nextFocus } }) => [
    ...work.flatMap(({ done, why, response, progress }) => [done, why, response, progress]),
    ...[observation, selfReport, homework, nextFocus],
  ])
  .join('\n')
  .split(' ')
  .slice(0, words)
  .join(' ');
const middle = whole.indexOf('\n', whole.length / 2);

/** A note of 400 words into which one types a sentence, letter by letter, over and over. */
export const noteAtLetter = (letter: number): NoteText => ({
  text: `${whole.slice(0, middle)}${typed.slice(0, letter % typed.length)}${whole.slice(middle)}${letter < typed.length ? '' : ` ${Math.floor(letter / typed.length)}`}`,
  planGoals,
});
