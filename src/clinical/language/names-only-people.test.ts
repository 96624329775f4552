import { expect, it } from 'vitest';
import { namesOnlyPeople } from './names-only-people.ts';

const river = ['River Amari', 'Riv'];

it.each(['Ana', 'Ana and Tom', 'River, Ana Ortiz'])('only names stand in: %s', text =>
  expect(namesOnlyPeople(text, river)).toBe(true),
);
it.each([
  'Client',
  'Client and six other members',
  'Pt + mo',
  'Mother and father, each from their workplace',
  'Ana (aunt)',
  'River Amari',
  'River',
  'the whole team',
  '',
])('who they are can be read from: “%s”', text => expect(namesOnlyPeople(text, river)).toBe(false));
