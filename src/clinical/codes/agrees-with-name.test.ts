import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreesWithName } from './agrees-with-name.ts';
import { everydayNames } from './everyday-names.ts';
import { findCode, icd10cm } from './icd-10-cm.ts';

describe('a name agrees with its code', () => {
  it.each([
    ['F33.1', 'Major depressive disorder, recurrent, moderate'],
    ['F33.1', 'MDD, recurrent episode, moderate, with anxious distress'],
    ['F33.1', 'major depressive disorder'],
    ['F41.9', 'Unspecified anxiety disorder'],
    ['F41.9', 'Anxiety disorder NOS'],
    ['F34.1', 'Persistent depressive disorder (dysthymia), early onset'],
    ['F40.10', 'Social Anxiety Disorder'],
    ['F43.12', 'PTSD, chronic'],
    ['F43.10', 'Posttraumatic stress disorder'],
    ['F43.23', 'Adjustment disorder, with mixed anxiety and depressed mood'],
    ['F42.2', 'OCD'],
    ['F10.20', 'Alcohol use disorder, moderate'],
    ['F10.20', 'severe alcohol use disorder'],
    ['F90.2', 'Attention-deficit/hyperactivity disorder, combined presentation'],
    ['F84.0', 'autism spectrum disorder'],
    ['F31.32', 'Bipolar I disorder, current or most recent episode depressed, moderate'],
    ['F64.0', 'Gender dysphoria in adolescents and adults'],
    ['Z63.0', 'Relationship distress with spouse or intimate partner'],
    ['f331', 'MAJOR DEPRESSIVE DISORDER RECURRENT MODERATE'],
  ])('%s is %s', (code, name) => expect(agreesWithName(code, name)).toBe(true));

  it.each([
    ['F33.1', 'Major depressive disorder, recurrent, severe'],
    ['F33.1', 'Major depressive disorder, single episode, moderate'],
    ['F33.2', 'Major depressive disorder, recurrent, severe with psychotic features'],
    ['F33.1', 'Generalized anxiety disorder'],
    ['F41.9', 'Generalized anxiety disorder'],
    ['F32.A', 'Major depressive disorder'],
    ['F31.81', 'Bipolar I disorder'],
    ['F10.10', 'Alcohol use disorder, severe'],
    ['F33.1', 'depression'],
    ['F33.1', ''],
    ['296.32', 'Major depressive disorder, recurrent, moderate'],
  ])('%s is not %j', (code, name) => expect(agreesWithName(code, name)).toBe(false));

  it('holds for every official title, whatever its case and punctuation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...icd10cm), ({ code, title }) => {
        expect(agreesWithName(code, title)).toBe(true);
        expect(agreesWithName(code, title.toUpperCase().replaceAll(',', ' -'))).toBe(true);
      }),
    );
  });

  it('holds for every everyday name and the codes it stands for, all of which exist', () => {
    for (const [name, codes] of Object.entries(everydayNames.names))
      for (const code of codes) {
        expect(findCode(code), code).toBeDefined();
        expect(agreesWithName(code, name), `${code} ${name}`).toBe(true);
      }
  });

  it('takes any text without failing, and never a name without words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...icd10cm), fc.string(), ({ code, title }, text) => {
        expect(() => agreesWithName(text, text)).not.toThrow();
        expect(agreesWithName(code, title.replace(/\p{L}/gu, ''))).toBe(false);
      }),
    );
  });
});
