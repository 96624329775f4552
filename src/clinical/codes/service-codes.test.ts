import { describe, expect, it } from 'vitest';
import { findServiceCode, serviceCodes } from './service-codes.ts';

describe('the service codes', () => {
  it('has each code once, each in the shape payers use', () => {
    const codes = serviceCodes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter(code => !/^(\d{5}|H\d{4})$/.test(code))).toEqual([]);
  });

  it('names only known codes as the base of an add-on', () => {
    const bases = serviceCodes
      .flatMap(({ addsTo = [] }) => addsTo)
      .filter(base => base !== 'evaluation-and-management');
    expect(bases.filter(base => !findServiceCode(base))).toEqual([]);
  });

  it('knows that the client is absent only from 90846', () => {
    expect(serviceCodes.filter(({ isClientPresent }) => !isClientPresent).map(({ code }) => code)).toEqual([
      '90846',
    ]);
  });

  it('finds a code as typed, and nothing for one it does not keep', () => {
    expect(findServiceCode(' h0004 ')?.kind).toBe('psychotherapy');
    expect(findServiceCode('99213')).toBeUndefined();
  });

  it('reads past a modifier, a medical visit and what made the talk harder', () => {
    expect(findServiceCode('90834-95')?.code).toBe('90834');
    expect(findServiceCode('99213, 90833')?.code).toBe('90833');
    expect(findServiceCode('90785 90837')?.code).toBe('90837');
    expect(findServiceCode('96127, 90834')?.code).toBe('90834');
    expect(findServiceCode('90785, 90791')?.code).toBe('90791');
    expect(findServiceCode('90785')?.code).toBe('90785');
  });
});
