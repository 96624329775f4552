import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it.each([
  ['leaves a short text as it is', 'Ride the bus', 'Ride the bus'],
  ['drops the last full stop', 'Ride the bus.', 'Ride the bus'],
  ['puts lines into one', 'Ride\n  the bus', 'Ride the bus'],
  ['cuts after a whole word', 'Ride the bus to work, without leaving', 'Ride the bus to work…'],
  [
    'cuts a word that is too long by itself',
    'Donaudampfschifffahrtsgesellschaft',
    'Donaudampfschifffahrtsge…',
  ],
])('%s', (_, text, short) => expect(shortened(text, 24)).toBe(short));
