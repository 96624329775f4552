import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icd10cm } from './icd-10-cm.ts';
import { normalizeCode } from './normalize-code.ts';

describe('the written form of a code', () => {
  it.each([
    ['f331', 'F33.1'],
    [' F33.1 ', 'F33.1'],
    ['F 33.1', 'F33.1'],
    ['f33', 'F33'],
    ['t1491xa', 'T14.91XA'],
    ['f64a', 'F64.A'],
  ])('reads %j as %s', (text, code) => expect(normalizeCode(text)).toBe(code));

  it.each(['', '296.32', 'F3', 'depression', 'F33.12345', 'FF3.1'])(
    'does not take %j for an ICD-10-CM code',
    text => expect(normalizeCode(text)).toBeUndefined(),
  );

  it('leaves every code of the list as it is, however it was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...icd10cm), ({ code }) => {
        expect(normalizeCode(code)).toBe(code);
        expect(normalizeCode(code.replace('.', '').toLowerCase())).toBe(code);
      }),
    );
  });

  it('never changes its own answer', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const code = normalizeCode(text);
        if (code !== undefined) expect(normalizeCode(code)).toBe(code);
      }),
    );
  });
});
