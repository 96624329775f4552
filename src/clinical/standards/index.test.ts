import { describe, expect, it } from 'vitest';
import { findStandard, standards } from './index.ts';
import { standardDocuments } from './standard.ts';

const perDocument = Object.fromEntries(
  standardDocuments.map(document => [
    document,
    standards.filter(entry => entry.document === document).length,
  ]),
);

describe('the standards', () => {
  it('holds all 159, document by document', () => {
    expect(perDocument).toEqual({
      intake: 7,
      assessment: 13,
      diagnosis: 14,
      formulation: 5,
      plan: 35,
      note: 48,
      measure: 6,
      review: 6,
      consent: 6,
      release: 8,
      discharge: 3,
      record: 8,
    });
  });

  it('has each id once, under the document it begins with', () => {
    expect(new Set(standards.map(({ id }) => id)).size).toBe(standards.length);
    expect(standards.filter(({ id, document }) => !id.startsWith(`${document}.`))).toEqual([]);
  });

  it('says of each of the 771 citations whether the source was read', () => {
    const standings = Object.groupBy(
      standards.flatMap(({ sources }) => sources),
      ({ standing }) => standing,
    );
    expect([standings.verified?.length, standings.memory?.length]).toEqual([614, 157]);
  });

  it('chooses for bodies only what it has: every override names a parameter with a default', () => {
    for (const { id, parameters, parametersByRuleset } of standards)
      for (const overrides of Object.values(parametersByRuleset))
        expect(Object.keys(parameters), id).toEqual(expect.arrayContaining(Object.keys(overrides)));
  });

  it('knows of each body but its own core whether that body was read', () => {
    for (const { id, rulesets, rulesetStanding } of standards)
      expect(Object.keys(rulesetStanding).sort(), id).toEqual(
        rulesets.filter(body => body !== 'core').sort(),
      );
  });

  it('finds a standard by id, and none for an id that is not there', () => {
    expect(findStandard('plan.present-on-time')?.parameters).toMatchObject({ planDueDays: 30 });
    expect(findStandard('plan.nothing')).toBeUndefined();
  });
});
