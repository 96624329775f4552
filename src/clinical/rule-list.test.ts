import { describe, expect, it } from 'vitest';
import { ruleList } from './rule-list.ts';
import { ruleSets } from './rule-sets/index.ts';
import { rules } from './rules/index.ts';
import { leftToPeople } from './rules/left-to-people.ts';
import { notYet } from './rules/not-yet.ts';
import { standards } from './standards/index.ts';

const listed = (id: string, known: Parameters<typeof ruleList>[0] = {}) =>
  ruleList(known).find(rule => rule.id === id);

describe('the list of rules', () => {
  it('holds every criterion once, in the order of the standards', () =>
    expect(ruleList().map(({ id }) => id)).toEqual(standards.map(({ id }) => id)));

  it('says which run, which are left to people and which are not written yet', () => {
    const having = (wanted: string) => ruleList().flatMap(({ id, state }) => (state === wanted ? [id] : []));
    expect(having('runs').sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(having('left-to-people').sort()).toEqual(Object.keys(leftToPeople).sort());
    expect(having('not-yet').sort()).toEqual([...notYet].sort());
  });

  it('gives the reason why no program may decide', () =>
    expect(
      listed('record.retention', { people: { 'record.retention': 'It is a matter of law.' } }),
    ).toMatchObject({
      state: 'left-to-people',
      reason: 'It is a matter of law.',
    }));

  it('says who asks, with severity, numbers and standing of each', () => {
    expect(listed('note.signed-on-time')).toMatchObject({ document: 'note', kind: 'temporal' });
    const asked = listed('note.signed-on-time')?.sets ?? [];
    expect(asked.find(({ id }) => id === 'core')).toMatchObject({
      standing: 'verified',
      parameters: { noteDueBusinessDays: 3 },
    });
    expect(asked.find(({ id }) => id === 'medicare')).toMatchObject({
      standing: 'verified',
      parameters: { noteDueBusinessDays: 2 },
    });
    expect(listed('note.extended-session-rationale')?.sets).toContainEqual(
      expect.objectContaining({ id: 'medicare', severity: 'required', standing: 'verified' }),
    );
  });

  it('says which numbers of a standard the check does not read, and why', () => {
    expect(listed('plan.goal-focus-limit')?.unread).toEqual({
      idealGoals: expect.stringContaining('One goal') as string,
    });
    expect(listed('plan.active-goal')?.unread).toBeUndefined();
  });

  it('names no standing for a practice’s own set', () => {
    const own = { ...ruleSets[0]!, id: 'ours', rules: [{ id: 'review.on-time' }] };
    expect(listed('review.on-time', { sets: [own] })?.sets).toEqual([
      { id: 'ours', severity: 'required', parameters: expect.any(Object) as object },
    ]);
  });
});
