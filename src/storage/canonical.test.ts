import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPractice } from '../testing/practice.ts';
import { canonical } from './canonical.ts';
import { chainStart, eventHash } from './ledger/event-hash.ts';

test('equal values give equal text, whatever the order of their keys', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: false })),
      value => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        const text = canonical(value);
        expect(canonical(turned)).toBe(text);
        expect(canonical(JSON.parse(text))).toBe(text);
      },
    ),
  );
});

test('what stands in order already gives the text that the library gives', () => {
  const inOrder = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : Array.isArray(value)
        ? value.map(inOrder)
        : Object.fromEntries(
            Object.entries(value)
              .sort(([one], [other]) => (one < other ? -1 : 1))
              .map(([name, inner]) => [name, inOrder(inner)]),
          );
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
      expect(canonical(inOrder(value))).toBe(canonicalize(value));
      expect(canonical(value)).toBe(canonicalize(value));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a number as a name', { 10: 1, 9: 2 }],
  ['nothing in an object', { a: undefined, b: 1 }],
  ['nothing in a list', [undefined, 1]],
  ['a date', { at: new Date(0) }],
  ['a minus before zero', { a: -0 }],
  ['a boxed number', { a: Object(1) as unknown }],
])('%s gives the text that the library gives', (_, value) => {
  expect(canonical(value)).toBe(canonicalize(value));
});

test('half a character has no text', () => {
  expect(() => canonical({ a: '\ud83d' })).toThrow();
});

const { deps } = await openPractice();

test('the database and the program compute the same hash for the same event', async () => {
  const [practice, chain] = [deps.newId(), deps.newId()];
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.bigInt({ min: 1n, max: 2n ** 62n }),
      async (text, seq) => {
        const content = JSON.stringify(text);
        const { rows } = await deps.db.pool.query<{ hash: string }>(
          `select encode(sha256(sha256(convert_to($1 || '/' || $2, 'UTF8')) || int8send($3) || convert_to($4, 'UTF8')), 'hex') as hash`,
          [practice, chain, String(seq), content],
        );
        expect(rows[0]?.hash).toBe(eventHash(chainStart(practice, chain), seq, content));
      },
    ),
    { numRuns: 60 },
  );
});
