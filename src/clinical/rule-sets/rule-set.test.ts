import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standards } from '../standards/index.ts';
import { deriveRuleSet } from './derive-rule-set.ts';
import { ruleSets } from './index.ts';
import { parseRuleSet } from './rule-set.ts';
import { standingOf } from './standing-of.ts';

const minimal = {
  id: 'ours',
  name: 'Our practice',
  version: '1',
  effectiveFrom: '2026-01-01',
  description: '',
  rules: [{ id: 'review.on-time', parameters: { reviewEveryDays: 90 } }],
};
const wrongIn = (json: unknown) => {
  const parsed = parseRuleSet(json, standards);
  return parsed.ok ? undefined : Object.keys(parsed.fields ?? {});
};

describe('reading a rule set', () => {
  it('accepts one that names known rules and parameters', () => {
    expect(parseRuleSet(minimal, standards)).toEqual({
      ok: true,
      value: { ...minimal, adjusts: [], scoring: { partlyMet: 0.5, claims: true, answersCount: false } },
    });
  });

  it('accepts a deadline that is switched off', () =>
    expect(
      wrongIn({ ...minimal, rules: [{ id: 'review.on-time', parameters: { reviewEveryDays: null } }] }),
    ).toBeUndefined());

  it('says what is wrong, for the person who wrote it', () => {
    const parsed = parseRuleSet(
      { ...minimal, rules: [{ id: 'review.on-time', parameters: { reviewEveryDays: 'ninety', days: 3 } }] },
      standards,
    );
    expect(parsed).toMatchObject({
      message: 'The rule set "ours" does not fit the standards.',
      fields: {
        'rules.0.parameters.reviewEveryDays':
          '"reviewEveryDays" of "review.on-time" is a number, not a text.',
        'rules.0.parameters.days': '"review.on-time" has no parameter "days".',
      },
    });
  });

  it.each<[string, unknown, string[]]>([
    ['an unknown rule', { ...minimal, rules: [{ id: 'review.never' }] }, ['rules.0.id']],
    [
      'an unknown parameter',
      { ...minimal, rules: [{ id: 'review.on-time', parameters: { days: 90 } }] },
      ['rules.0.parameters.days'],
    ],
    [
      'a parameter with a value of another kind',
      { ...minimal, rules: [{ id: 'review.on-time', parameters: { reviewEveryDays: 'ninety' } }] },
      ['rules.0.parameters.reviewEveryDays'],
    ],
    ['a rule twice', { ...minimal, rules: [...minimal.rules, { id: 'review.on-time' }] }, ['rules.1.id']],
    ['an unknown rule to adjust', { ...minimal, adjusts: [{ id: 'review.never' }] }, ['adjusts.0.id']],
    [
      'several mistakes',
      {
        ...minimal,
        rules: [{ id: 'a.b' }, { id: 'plan.present-on-time', parameters: { x: 1, planDueDays: 3 } }],
      },
      ['rules.0.id', 'rules.1.parameters.x'],
    ],
    [
      'an unknown severity',
      { ...minimal, rules: [{ id: 'review.on-time', severity: 'urgent' }] },
      ['rules.0.severity'],
    ],
    [
      'a standing that is none',
      { ...minimal, rules: [{ id: 'review.on-time', standing: 'hearsay' }] },
      ['rules.0.standing'],
    ],
    [
      'half a mark',
      { ...minimal, scoring: { passMark: { share: 0.8 } } },
      ['scoring.passMark.standing', 'scoring.passMark.says'],
    ],
    ['a mark beyond all', { ...minimal, scoring: { partlyMet: 2 } }, ['scoring.partlyMet']],
    ['no rules', { ...minimal, rules: [] }, ['rules']],
    ['a date that is none', { ...minimal, effectiveFrom: '2026-02-30' }, ['effectiveFrom']],
  ])('refuses %s and names the place', (_, json, places) => expect(wrongIn(json)).toEqual(places));

  it('answers any JSON with a set or a refusal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), json => {
        expect(parseRuleSet(json, standards).ok).toBe(false);
      }),
    );
  });
});

describe('the shipped rule sets', () => {
  it('are the twelve of the standards, each saying how much of it was read', () => {
    expect(
      ruleSets.map(set => [set.id, set.rules.length, standingOf(set).verified, standingOf(set).memory]),
    ).toEqual([
      ['core', 154, 152, 2],
      ['medicare', 62, 62, 0],
      ['medicaid-ca', 35, 18, 17],
      ['medicaid-mn', 42, 17, 25],
      ['medicaid-ny', 32, 29, 3],
      ['carelon', 26, 9, 17],
      ['magellan', 34, 27, 7],
      ['optum', 31, 4, 27],
      ['carf', 47, 40, 7],
      ['joint-commission', 31, 18, 13],
      ['hipaa', 11, 11, 0],
      ['part2', 11, 5, 6],
    ]);
    const bodies = new Set(standards.flatMap(({ rulesets }) => rulesets));
    expect([...bodies].sort()).toEqual(ruleSets.map(({ id }) => id).sort());
  });

  it('name a mark only where a body has one, and whether it was read', () => {
    const marks = ruleSets.flatMap(({ id, scoring: { passMark, claimsMark } }) =>
      [passMark, claimsMark].flatMap(mark => (mark ? [[id, mark.share, mark.standing]] : [])),
    );
    expect(marks).toEqual([
      ['medicaid-ca', 0.95, 'verified'],
      ['carelon', 0.8, 'memory'],
      ['magellan', 0.7, 'verified'],
      ['optum', 0.85, 'memory'],
    ]);
  });

  it.each(ruleSets)('$id asks for what the standards record for it', ({ id, rules, adjusts }) => {
    expect({ rules, adjusts }).toEqual(deriveRuleSet(id, standards));
  });
});
