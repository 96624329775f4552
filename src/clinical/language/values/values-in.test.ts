import { describe, expect, it } from 'vitest';
import { valuesIn } from './values-in.ts';

const told = (text: string) => valuesIn(text).map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);

describe('what a text tells in numbers and times', () => {
  it.each([
    ['Attend four out of five classes by 3/14', ['share: four out of five classes', 'date: 3/14']],
    ['PHQ-9 < 10 in twelve weeks (was 19)', ['score: PHQ-9 < 10', 'duration: twelve weeks', 'count: 19']],
    ['Walk twice a week until Thanksgiving', ['frequency: twice a week', 'event: Thanksgiving']],
    [
      'from 6 drinks a night to 2, no later than session 8',
      ['change: from 6 drinks a night to 2', 'session: session 8'],
    ],
    [
      '17 y/o client, objective 2: curfew by 10:30 pm',
      ['age: 17 y/o', 'label: objective 2', 'clock: 10:30 pm'],
    ],
    ['cut outbursts by 40%, distress 3/10', ['percent: 40%', 'rating: 3/10']],
    ['before the end of the school year', ['event: the end of the school year']],
    ['He may march on', []],
  ])('%s', (text, values) => expect(told(text)).toEqual(values));
});

it('reads numbers in figures and in words', () => {
  expect(valuesIn('twenty-five calls, a dozen eggs, 1,200 steps').map(({ number }) => number)).toEqual([
    25, 12, 1200,
  ]);
});
