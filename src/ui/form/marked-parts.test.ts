import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from './marked-parts.ts';

describe('the marked parts of a text', () => {
  it('mark what a span covers', () =>
    expect(markedParts('He was sad today.', [[7, 10]])).toEqual([
      { from: 0, words: 'He was ', isMarked: false, isGap: false },
      { from: 7, words: 'sad', isMarked: true, isGap: false },
      { from: 10, words: ' today.', isMarked: false, isGap: false },
    ]));

  it('tell a gap from what a note rests on, also where both meet', () =>
    expect(markedParts('Ride {which} bus', [[0, 12]], [[5, 12]])).toEqual([
      { from: 0, words: 'Ride ', isMarked: true, isGap: false },
      { from: 5, words: '{which}', isMarked: true, isGap: true },
      { from: 12, words: ' bus', isMarked: false, isGap: false },
    ]));

  it('always read as the text itself, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 5 }), (words, spans) => {
        const parts = markedParts(words, spans);
        expect(parts.map(part => part.words).join('')).toBe(words);
      }),
    );
  });
});
