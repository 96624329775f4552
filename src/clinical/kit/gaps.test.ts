import { describe, expect, it } from 'vitest';
import { openGaps } from './gaps.ts';

describe('gaps of a text', () => {
  it.each<[string, string[]]>([
    ['Drive {which road} on {number} of 7 days', ['{which road}', '{number}']],
    ['Drive Route 9 on 4 of 7 days', []],
    ['She said "that [sic] road" {and stopped', []],
    ['{}', []],
    ['{one\nover two lines}', []],
  ])('%s', (text, expected) =>
    expect(openGaps(text).map(([from, to]) => text.slice(from, to))).toEqual(expected),
  );
});
