import { expect, it } from 'vitest';
import { whoWasThere } from './who-was-there.ts';

it.each([
  ['Client', 'there', false],
  ['River', 'there', false],
  ['Ct and mo', 'there', true],
  ['Client and her sister', 'there', true],
  ['Client; her sister for the last ten minutes, at the client’s wish', 'there', true],
  ['Client; mother in the hall, then in the waiting room', 'there', true],
  ['Client, mother and father; sister for the last ten minutes at Teo’s wish', 'there', true],
  ['Mother and father; Teo at soccer practice', 'not-named', true],
  ['Mother and father; River at soccer practice', 'unclear', true],
  ['Mother and father, each from their workplace', 'not-named', true],
  ['Client’s mother', 'not-named', true],
  ['Parents of the client', 'not-named', true],
  ['Both parents without the client', 'absent', true],
  ['Mother; client did not attend', 'absent', true],
  ['Couple', 'there', true],
  ['Client and interpreter', 'there', false],
  ['Ana and Tom', 'not-named', false],
  ['', 'not-named', false],
])('in “%s” the client is %s, and family: %s', (text, client, others) =>
  expect(whoWasThere(text, ['River Amari'])).toMatchObject({ client, others }),
);

it('reads for how long the client was there', () => {
  expect(whoWasThere('Mother; client for the last ten minutes', []).clientMinutes).toBe(10);
  expect(whoWasThere('Client; mother for the last 10 minutes', []).clientMinutes).toBeUndefined();
});
