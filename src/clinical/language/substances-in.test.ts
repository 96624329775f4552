import { expect, it } from 'vitest';
import { substancesIn } from './substances-in.ts';

it.each([
  ['Wine monthly. Never smoked, no other drugs.', ['alcohol', 'tobacco', 'other drugs']],
  ['Two beers before events. Otherwise none; no cannabis.', ['alcohol', 'tobacco', 'other drugs']],
  ['Two or three drinks at weekends, no other substances.', ['alcohol', 'tobacco', 'other drugs']],
  ['None.', ['alcohol', 'tobacco', 'other drugs']],
  ['Six coffees a day.', []],
  ['A beer on Saturdays.', ['alcohol']],
  ['Tried vaping twice. No alcohol or pills.', ['alcohol', 'tobacco', 'other drugs']],
])('reads %s', (text, kinds) => expect([...substancesIn(text)]).toEqual(kinds));
