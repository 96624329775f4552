import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from './marked-parts.ts';

describe('the marked parts of a text', () => {
  it('mark what a span covers', () =>
    expect(markedParts('He was sad today.', [[7, 10]])).toEqual([
      { from: 0, words: 'He was ', isMarked: false },
      { from: 7, words: 'sad', isMarked: true },
      { from: 10, words: ' today.', isMarked: false },
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
