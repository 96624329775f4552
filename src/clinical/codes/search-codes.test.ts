import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everydayNames } from './everyday-names.ts';
import { codesOn, findCode, icd10cm } from './icd-10-cm.ts';
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

  it.each([
    ['panic', 'F41.0'],
    ['ADHD grown-up', 'F90.0'],
    ['kid won’t stop lying', 'F91.9'],
    ["my son won't go to school", 'F93.0'],
    ['temper tantrums', 'F91.9'],
    ['bed wetting', 'F98.0'],
    ['grief', 'Z63.4'],
    ['lost her husband last year', 'Z63.4'],
    ['miscarriage', 'F43.21'],
    ['breakup', 'F43.21'],
    ['postpartum', 'F53.0'],
    ['baby blues', 'F53.0'],
    ['drinking', 'F10.20'],
    ['client drinks too much at night', 'F10.20'],
    ['weed', 'F12.20'],
    ['pain pills', 'F13.20'],
    ['flashbacks', 'F43.10'],
    ['rape', 'F43.10'],
    ['moral injury', 'F43.12'],
    ['depressed', 'F32.A'],
    ['no motivation', 'R45.3'],
    ['mood swings', 'R45.86'],
    ['anger issues', 'R45.4'],
    ['worrying', 'F41.1'],
    ['stage fright', 'F40.10'],
    ['can’t leave the house', 'F40.00'],
    ['fear of dogs', 'F40.218'],
    ['intrusive thoughts', 'F42.2'],
    ['couldn’t sleep for weeks', 'F51.01'],
    ['eating disorder', 'F50.9'],
    ['she cuts herself', 'R45.88'],
    ['wants to die', 'R45.851'],
    ['my husband cheats', 'Z63.0'],
    ['marriage problems', 'Z63.0'],
    ['job stress', 'Z56.6'],
    ['unemployed', 'Z56.0'],
    ['empty nest', 'Z60.0'],
    ['low self esteem', 'R45.81'],
    ['people pleasing', 'F60.7'],
    ['porn addiction', 'F63.89'],
    ['schizophrenia', 'F20.9'],
    ['F43.12', 'F43.12'],
  ])('understands %j, as a therapist would type it', (query, code) => expect(find(query)[0]).toBe(code));

  it('knows every code that an everyday name or a hint means', () => {
    const meant = [everydayNames.names, everydayNames.hints].flatMap(names => Object.values(names).flat());
    expect(meant.filter(family => !icd10cm.some(({ code }) => code.startsWith(family)))).toEqual([]);
  });

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
