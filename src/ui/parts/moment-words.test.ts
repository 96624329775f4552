import { expect, it } from 'vitest';
import { clockWords, momentWords } from './moment-words.ts';

it.each([
  ['2026-03-09T16:02:11Z', 'America/New_York', '9 Mar 2026, 12:02'],
  ['2026-03-09T02:30:00Z', 'America/Los_Angeles', '8 Mar 2026, 19:30'],
  ['2026-03-09T00:05:00Z', 'UTC', '9 Mar 2026, 00:05'],
])('%s in %s reads %s', (instant, zone, words) => expect(momentWords(instant, zone)).toBe(words));

it('tells the clock alone', () => expect(clockWords('2026-03-09T16:02:11Z', 'UTC')).toBe('16:02'));
