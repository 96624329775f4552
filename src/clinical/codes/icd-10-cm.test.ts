import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOn, findCode, icd10cm, icd10cmKnownSince, validityOn, type CodeEntry } from './icd-10-cm.ts';

const editions = ['2023-10-01', '2024-10-01', '2025-10-01', '2026-10-01'];
const isIn = (low: string, high: string) => (entry: CodeEntry) => {
  const category = entry.code.slice(0, 3);
  return low <= category && category <= high;
};
const isRelated = (entry: CodeEntry) => !mental(entry) && !problems(entry);
const mental = isIn('F01', 'F99');
const problems = (entry: CodeEntry) => isIn('Z55', 'Z65')(entry) || isIn('Z69', 'Z76')(entry);

describe('the ICD-10-CM list', () => {
  it.each([
    ['mental and behavioral disorders', mental, 1_113, 872],
    ['psychosocial circumstances', problems, 254, 202],
    ['related codes', isRelated, 125, 100],
  ])('holds all %s of the edition of October 2026', (_, belongs, all, billable) => {
    const entries = codesOn('2026-10-01').filter(belongs);
    expect(entries).toHaveLength(all);
    expect(entries.filter(({ isBillable }) => isBillable)).toHaveLength(billable);
  });

  it.each(editions)('has each code once on %s', on => {
    const codes = codesOn(on).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(editions)('has no billable code with a longer code under it on %s', on => {
    const entries = codesOn(on);
    const codes = new Set(entries.map(({ code }) => code));
    const parents = new Set([...codes].map(code => code.slice(0, -1).replace(/\.$/, '')));
    expect(entries.filter(({ code, isBillable }) => isBillable && parents.has(code))).toEqual([]);
  });

  it.each(editions)('has the parents of every code of the full chapters on %s', on => {
    const entries = codesOn(on).filter(entry => !isRelated(entry));
    const orphans = entries.filter(({ code }) => code.length > 3 && !findCode(code.slice(0, 3), on));
    expect(orphans).toEqual([]);
  });

  it('covers the whole time of a code without gap or overlap', () => {
    const histories = Map.groupBy(icd10cm, ({ code }) => code).values();
    for (const history of histories)
      for (const [index, entry] of history.entries()) {
        const next = history[index + 1];
        expect(entry.effectiveTo === undefined).toBe(next === undefined);
        if (next) expect(next.effectiveFrom! > entry.effectiveTo!).toBe(true);
      }
  });
});

describe('validity on the day of service', () => {
  it.each([
    ['F33.1', '2026-11-23', 'valid'],
    ['f331', '2026-11-23', 'valid'],
    ['F33', '2026-11-23', 'header'],
    ['F33.7', '2026-11-23', 'unknown'],
    ['296.32', '2026-11-23', 'unknown'],
    ['F50.2', '2024-09-30', 'valid'],
    ['F50.2', '2024-10-01', 'header'],
    ['F50.21', '2024-09-30', 'not-yet'],
    ['F50.21', '2024-10-01', 'valid'],
    ['F50.01', '2024-09-30', 'valid'],
    ['F50.81', '2026-11-23', 'header'],
    ['Z59.86', '2025-09-30', 'valid'],
    ['Z59.86', '2025-10-01', 'header'],
    ['F64.A', '2026-09-30', 'not-yet'],
    ['F64.A', '2026-10-01', 'valid'],
    ['F32.A', '2023-10-01', 'valid'],
    ['F43.8', '2026-11-23', 'header'],
  ])('finds %s on %s %s', (code, on, validity) => expect(validityOn(code, on)).toBe(validity));

  it('gives the title in force on the day', () => {
    expect(findCode('F98.21', '2024-09-30')?.title).toBe('Rumination disorder of infancy');
    expect(findCode('F98.21', '2024-10-01')?.title).toBe('Rumination disorder of infancy and childhood');
    expect(findCode('F98.21')?.effectiveFrom).toBe('2024-10-01');
  });

  it('is valid exactly when a billable entry is in force', () => {
    const day = fc.date({
      min: new Date(icd10cmKnownSince),
      max: new Date('2027-09-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...icd10cm), day, ({ code }, date) => {
        const on = date.toISOString().slice(0, 10);
        expect(validityOn(code, on) === 'valid').toBe(findCode(code, on)?.isBillable === true);
      }),
    );
  });
});
