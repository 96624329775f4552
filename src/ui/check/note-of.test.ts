import { expect, it } from 'vitest';
import { noteOf } from './note-of.ts';

const finding = {
  key: 'plan.objective-target-date/p1/goals/g1',
  rule: 'plan.objective-target-date',
  outcome: 'fail',
  severity: 'required',
  message: 'An objective has no date.',
  why: 'Care is measured against time.',
  remedy: 'Set a date.',
  sources: [
    { document: 'Audit tool', section: 'B 4', year: 2024, url: 'https://example.org', standing: 'verified' },
    { document: 'Manual', section: null, year: null, url: null, standing: 'memory' },
  ],
  place: { document: 'p1', type: 'treatment-plan', path: ['goals', 'g1', 'objectives', 'o1'], span: [0, 4] },
} as const;

it('stands at its place, with its sources in words', () =>
  expect(noteOf(finding)).toEqual({
    id: finding.key,
    place: 'goals/g1/objectives/o1',
    weight: 'must',
    says: 'An objective has no date.',
    why: 'Care is measured against time.',
    rule: 'plan.objective-target-date',
    remedy: 'Set a date.',
    sources: [{ name: 'Audit tool, B 4, 2024', url: 'https://example.org' }, { name: 'Manual' }],
    span: [0, 4],
    finding: { key: finding.key, document: 'p1' },
  }));

it('carries what was said to it, and is about no document where it is about the record as a whole', () => {
  const answer = {
    id: 'a',
    reason: 'Moved.',
    by: { id: 'w', name: 'Wren' },
    on: '2026-03-02',
    standing: 'holds',
  } as const;
  const whole = { document: 'e1', type: 'episode', path: [] } as const;
  expect(noteOf({ ...finding, place: whole, answer })).toMatchObject({
    finding: { key: finding.key },
    answer,
  });
  expect(noteOf({ ...finding, place: whole }).finding).not.toHaveProperty('document');
});

it.each([
  ['fail', 'required', 'must'],
  ['fail', 'recommended', 'should'],
  ['cannot-tell', 'required', 'perhaps'],
] as const)('weighs %s of what is %s as %s', (outcome, severity, weight) =>
  expect(noteOf({ ...finding, outcome, severity }).weight).toBe(weight),
);

it('weighs as advice what was only read in sentences', () =>
  expect(noteOf({ ...finding, isReading: true }).weight).toBe('should'));

it('brings the words that it rests on', () =>
  expect(noteOf({ ...finding, words: 'bus' })).toMatchObject({ span: [0, 4], words: 'bus' }));

it('asks nothing where nothing could be read', () =>
  expect(noteOf({ ...finding, outcome: 'cannot-tell', isUnread: true })).toEqual({
    id: finding.key,
    place: 'goals/g1/objectives/o1',
    weight: 'perhaps',
    says: finding.message,
  }));
