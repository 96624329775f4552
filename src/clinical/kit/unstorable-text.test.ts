import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unstorableText } from './unstorable-text.ts';

it.each([
  ['half a character', { a: ['fine', { b: 'x\ud800' }] }, ['a', '1', 'b']],
  ['a null character', { a: 'x\0' }, ['a']],
  ['half a character in a name', { a: { '\udc00': 1 } }, ['a']],
  ['a bare text', '\ud800', []],
])('finds %s', (_, value, path) => expect(unstorableText(value)).toEqual(path));

it('finds nothing in what can be stored', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), value => {
      expect(unstorableText(value)).toBeUndefined();
    }),
  );
});
