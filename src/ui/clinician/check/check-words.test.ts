import { describe, expect, it } from 'vitest';
import { changeWords, checkedWords, percent, quarterWords, sweepWords } from './check-words.ts';

const sweep = {
  startedAt: '2026-11-23T15:04:00.000Z',
  startedBy: 'Ines Roth',
  state: 'complete' as const,
  records: 10_000,
  due: 10_000,
  done: 10_000,
};

describe('a sweep in words', () => {
  it.each([
    [{}, 'Ines Roth had 10,000 records checked, 23 Nov 2026, 10:04.'],
    [
      { due: 1, done: 1 },
      'Ines Roth had 10,000 records checked, 23 Nov 2026, 10:04. 1 record had changed since the time before.',
    ],
    [
      { state: 'running' as const, done: 1_200 },
      'Ines Roth began to check 10,000 records, 23 Nov 2026, 10:04: 1,200 of 10,000 so far.',
    ],
    [
      { state: 'stopped' as const, done: 1_200 },
      'The check that Ines Roth began, 23 Nov 2026, 10:04, stopped after 1,200 of 10,000 records. What it checked stays; going on checks the rest.',
    ],
  ])('%j says %s', (more, words) => {
    expect(sweepWords({ ...sweep, ...more }, 'America/New_York')).toBe(words);
  });
});

it.each([
  [[4], 'First quarter'],
  [[9, 4, 4], 'The same'],
  [[9, 4], '5 fewer'],
  [[4, 1_009], '1,005 more'],
])('the counts %j say %s', (counts, words) => {
  expect(changeWords(counts)).toBe(words);
});

it.each([
  [0.6999, '69.9 %'],
  [1, '100 %'],
  [0.7, '70 %'],
])('the share %d is written %s', (share, words) => {
  expect(percent(share)).toBe(words);
});

it('a quarter and the sets in force are said as one would say them', () => {
  expect(quarterWords('2026-Q4')).toBe('Q4 2026');
  const set = (name: string) => ({ id: name, name, version: '1.0' });
  expect(checkedWords({ ruleSets: ['Core', 'Optum', 'CARF'].map(set) })).toBe(
    'Core 1.0, Optum 1.0 and CARF 1.0',
  );
  expect(checkedWords({ ruleSets: [] })).toBeUndefined();
});
