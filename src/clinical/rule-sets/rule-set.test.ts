import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standards } from '../standards/index.ts';
import { deriveRuleSet } from './derive-rule-set.ts';
import { ruleSets } from './index.ts';
import { parseRuleSet } from './rule-set.ts';

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
    expect(parseRuleSet(minimal, standards)).toEqual({ ok: true, value: { ...minimal, adjusts: [] } });
  });

  it.each<[string, unknown, string[]]>([
    ['an unknown rule', { ...minimal, rules: [{ id: 'review.never' }] }, ['rules.0.id']],
    [
      'an unknown parameter',
      { ...minimal, rules: [{ id: 'review.on-time', parameters: { days: 90 } }] },
      ['rules.0.parameters.days'],
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
  it('is core with 154 rules and Medicare with 62', () => {
    expect(ruleSets.map(({ id, rules }) => [id, rules.length])).toEqual([
      ['core', 154],
      ['medicare', 62],
    ]);
  });

  it.each(ruleSets)('$id asks for what the standards record for it', ({ id, rules, adjusts }) => {
    expect({ rules, adjusts }).toEqual(deriveRuleSet(id, standards));
  });
});
