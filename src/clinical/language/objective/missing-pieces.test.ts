import { expect, it } from 'vitest';
import { missingPieces } from './missing-pieces.ts';

it.each([
  ['Reduce anxiety', ['how much', 'how often', 'by when', 'measured how', 'from where']],
  ['GAD-7 at 6 or below by June 1, 14 at intake', []],
  [
    'Will ride the number of stops she planned, 3 times a week, by Thanksgiving',
    ['measured how', 'from where'],
  ],
  ['Client will reduce conflict within 90 days', ['how much', 'how often', 'measured how', 'from where']],
  ['Lower panic attacks from 6 a week to 2 a week, per her diary', ['by when']],
])('what is missing in: %s', (text, missing) => expect(missingPieces(text)).toEqual(missing));

it('goes by what a reader says of the time and the beginning', () => {
  const decided = (holds: boolean) => ({ holds, confidence: 1, passages: [] });
  const reading = { timeBound: decided(true), baselineGiven: decided(true) };
  expect(missingPieces('Sit through one whole service before the baby comes', reading)).toEqual([
    'how often',
    'measured how',
  ]);
});
