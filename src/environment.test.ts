import { expect, it } from 'vitest';
import { readEnvironment, UnusableSetting } from './environment.ts';

it('keeps to ./data on loopback and logs what is wrong when nothing is set', () => {
  expect(readEnvironment({})).toEqual({ GOLDTHREAD_DATA: 'data', GOLDTHREAD_LOG: 'warn' });
});

it('takes an empty setting as none', () => {
  expect(readEnvironment({ GOLDTHREAD_DATA: '', DATABASE_URL: '' }).GOLDTHREAD_DATA).toBe('data');
});

it.each([
  [{ GOLDTHREAD_PORT: 'http' }, 'The setting GOLDTHREAD_PORT is not a number.'],
  [{ GOLDTHREAD_PORT: '70000' }, 'The setting GOLDTHREAD_PORT is not a port.'],
  [{ GOLDTHREAD_PORT: '80.5' }, 'The setting GOLDTHREAD_PORT is not a port.'],
  [{ DATABASE_URL: 'mysql://here' }, 'The setting DATABASE_URL is not a postgresql:// address.'],
  [{ GOLDTHREAD_LOG: 'loud' }, 'The setting GOLDTHREAD_LOG is not a level: error, warn, info or debug.'],
])('says in one sentence what is wrong with %o', (variables, sentence) => {
  expect(() => readEnvironment(variables)).toThrow(new UnusableSetting(sentence));
});
