import { describe, expect, it } from 'vitest';
import { standards } from '../standards/index.ts';
import { combineRuleSets } from './combine-rule-sets.ts';
import { setsFor } from './sets-for.ts';

const ruleSets = setsFor('medicare')!;
const setOf = (id: string) => ruleSets.filter(set => set.id === id);
const chosen = (id: string, sets = ruleSets) =>
  combineRuleSets(sets, standards).find(rule => rule.standard.id === id);

describe('the rules of several sets together', () => {
  it('runs what any set asks for, once, and says which sets ask', () => {
    expect(combineRuleSets(ruleSets, standards)).toHaveLength(155);
    expect(chosen('plan.not-expired')?.askedBy).toEqual(['medicare']);
    expect(chosen('note.start-stop-time')?.askedBy).toEqual(['core', 'medicare']);
    expect(chosen('release.part2-elements')).toBeUndefined();
  });

  it('keeps the severity and numbers of the standard where no set changes them', () => {
    const rule = chosen('note.extended-session-rationale', setOf('core'))!;
    expect(rule.severity).toBe('recommended');
    expect(rule.parameters).toEqual(rule.standard.parameters);
  });

  it('lets a set change severity and single numbers of its rules', () => {
    expect(chosen('note.extended-session-rationale')?.severity).toBe('required');
    expect(chosen('note.signed-on-time')?.parameters).toEqual({ noteDueBusinessDays: 2, crisisHours: 24 });
  });

  it('lets a set change a rule that only another set asks for', () => {
    expect(chosen('plan.client-signature-or-reason')).toMatchObject({
      parameters: { required: false },
      askedBy: ['core'],
    });
    expect(chosen('plan.client-signature-or-reason', setOf('core'))?.parameters).toEqual({ required: true });
    expect(chosen('plan.client-signature-or-reason', setOf('medicare'))).toBeUndefined();
  });

  it('lets the later of two sets win', () => {
    const ours = {
      ...setOf('core')[0]!,
      id: 'ours',
      rules: [{ id: 'review.on-time', parameters: { reviewEveryDays: 90 } }],
    };
    const days = (sets: typeof ruleSets) => chosen('review.on-time', sets)?.parameters.reviewEveryDays;
    expect(days([...ruleSets, ours])).toBe(90);
    expect(days([ours, ...ruleSets])).toBe(365);
  });
});
