import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everydayNames } from './everyday-names.ts';
import { codesOn, findCode } from './icd-10-cm.ts';
import { searchCodes } from './search-codes.ts';

const on = '2026-11-23';
const find = (query: string, limit = 5) => searchCodes(query, { on, limit }).map(({ code }) => code);

describe('searching for a code', () => {
  it.each([
    ['ocd', 'F42.2'],
    ['social anxiety', 'F40.10'],
    ['ptsd', 'F43.10'],
    ['autism', 'F84.0'],
    ['gender dysphoria', 'F64.0'],
    ['moderate alcohol use disorder', 'F10.20'],
    ['mild cannabis use disorder', 'F12.10'],
    ['mdd recurrent moderate', 'F33.1'],
    ['depression', 'F32.A'],
    ['adhd combined', 'F90.2'],
    ['generalized anx', 'F41.1'],
    ['hoarding', 'F42.3'],
    ['suicidal thoughts', 'R45.851'],
    ['burnout', 'Z73.0'],
    ['gad', 'F41.1'],
    ['f33 mod', 'F33.1'],
    ['F33.1 Major depressive disorder, recurrent, moderate', 'F33.1'],
  ])('finds %j as %s first', (query, code) =>
    expect(find(query).find(found => findCode(found, on)?.isBillable)).toBe(code),
  );

  it('says by which everyday name a strangely titled code was found', () => {
    expect(searchCodes('autism', { on, limit: 1 })).toEqual([
      { code: 'F84.0', title: 'Autistic disorder', isBillable: true, foundAs: 'autism' },
    ]);
  });

  it('lists billable codes before headers of the same wording', () => {
    expect(find('post-traumatic stress disorder')).toEqual(['F43.10', 'F43.11', 'F43.12', 'F43.1']);
  });

  it('offers only what was in force on the day', () => {
    expect(searchCodes('bulimia', { on: '2024-09-30', limit: 9 }).map(({ code }) => code)).toEqual(['F50.2']);
    expect(find('bulimia')[0]).toBe('F50.20');
  });

  it.each(['', '   ', 'the', '?!', 'xyzzy'])('finds nothing for %j', query =>
    expect(find(query)).toEqual([]),
  );

  it('puts an exact code first, with or without its dot', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codesOn(on)), ({ code }) => {
        expect(find(code)[0]).toBe(code);
        expect(find(code.replace('.', '').toLowerCase())[0]).toBe(code);
      }),
    );
  });

  it('finds every everyday name and hint', () => {
    for (const name of [...Object.keys(everydayNames.names), ...Object.keys(everydayNames.hints)])
      expect(find(name), name).not.toEqual([]);
  });

  it('never throws, keeps to the limit and repeats nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 30 }), (query, limit) => {
        const codes = find(query, limit);
        expect(codes.length).toBeLessThanOrEqual(limit);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});
