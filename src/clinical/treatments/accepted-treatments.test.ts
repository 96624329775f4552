import { describe, expect, it } from 'vitest';
import { acceptedFor, acceptedTreatments, isAccepted } from './accepted-treatments.ts';

describe('the methods that guidelines accept', () => {
  it.each([
    ['F41.0', 'Interoceptive exposure'],
    ['F33.1', 'Behavioural activation'],
    ['F33.1', 'Behavioral activation at home'],
    ['F43.12', 'EMDR'],
    ['f42.2', 'Exposure and response prevention'],
    ['F91.3', 'Parent management training: reducing accommodation'],
  ])('%s: %s is one', (code, technique) => {
    const listed = acceptedFor(code);
    expect(listed && isAccepted(technique, listed)).toBe(true);
  });

  it.each([
    ['F41.0', 'Dream interpretation'],
    ['F42.2', 'Thought stopping'],
    ['F50.01', ''],
  ])('%s: %s is not seen to be one', (code, technique) => {
    const listed = acceptedFor(code);
    expect(listed && isAccepted(technique, listed)).toBe(false);
  });

  it.each(['Z63.0', 'F99', ''])('%s is not listed', code => expect(acceptedFor(code)).toBeUndefined());

  it('lists no code twice, and for each entry can recognise its own words', () => {
    const codes = acceptedTreatments.flatMap(one => one.codes);
    expect(new Set(codes).size).toBe(codes.length);
    for (const one of acceptedTreatments)
      for (const treatment of one.treatments) expect(isAccepted(treatment, one), treatment).toBe(true);
  });
});
