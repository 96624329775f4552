import { expect, it } from 'vitest';
import { noteOf } from './note-of.ts';

const finding = {
  key: 'plan.objective-target-date/p1/goals/g1',
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
    remedy: 'Set a date.',
    sources: [{ name: 'Audit tool, B 4, 2024', url: 'https://example.org' }, { name: 'Manual' }],
    span: [0, 4],
  }));

it.each([
  ['fail', 'required', 'must'],
  ['fail', 'recommended', 'should'],
  ['cannot-tell', 'required', 'perhaps'],
] as const)('weighs %s of what is %s as %s', (outcome, severity, weight) =>
  expect(noteOf({ ...finding, outcome, severity }).weight).toBe(weight),
);
