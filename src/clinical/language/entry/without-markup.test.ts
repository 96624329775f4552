import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from './without-markup.ts';

describe('words that were pasted from a page are read without it', () => {
  it.each([
    ['<p>He <b>wept</b>.</p><p>Left early.</p>', '\nHe wept.\n\nLeft early.\n'],
    ['<span style="color:red">sad</span>&nbsp;&amp; tired', 'sad & tired'],
    ['I don&#39;t know&hellip; <br/>next', "I don't know… \nnext"],
    ['<style>p { color: red }</style>Calm<!-- Word 97 -->.', 'Calm.'],
    ['Mood <3, PHQ-9 <5 & GAD-7 >10; <th> used', 'Mood <3, PHQ-9 <5 & GAD-7 >10; <th> used'],
    ['Tom & Jerry; R&B &amp fine', 'Tom & Jerry; R&B &amp fine'],
  ])('%s', (text, words) => expect(withoutMarkup(text).text).toBe(words));

  it('and every word keeps its place in what was given', () => {
    const text = '<div><p>He <b>wept</b> &amp; left.</p><p>Calm.</p></div>';
    const { text: words, given } = withoutMarkup(text);
    const placed = [...words.matchAll(/[a-z]+/gi)].map(({ index, 0: word }) => {
      const [from, to] = given([index, index + word.length]);
      return [word, text.slice(from, to)];
    });
    expect(placed).toEqual(['He', 'wept', 'left', 'Calm'].map(word => [word, word]));
  });

  it('whatever is given', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<p>', '</p>', '<b>', 'word', ' ', '&amp;', '&', '<', '<!--', '-->', '😀', '\n'),
        ),
        pieces => {
          const text = pieces.join('');
          const { text: words, given } = withoutMarkup(text);
          for (const { index } of words.matchAll(/word/g)) {
            const [from, to] = given([index, index + 4]);
            expect(text.slice(from, to)).toBe('word');
          }
        },
      ),
    ));
});
