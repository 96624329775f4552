import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyChart } from '../../testing/any-chart.ts';
import { planOf } from '../../testing/river-plan.ts';
import type { ChartDocument } from '../chart.ts';
import { textFingerprint } from './text-fingerprint.ts';

const withAnswer = (document: ChartDocument, field: string, answer: unknown) =>
  ({ ...document, body: { ...document.body, [field]: answer } }) as ChartDocument;

it('changes with the text at its place and with nothing else, whatever the document holds', () =>
  fc.assert(
    fc.property(anyChart, fc.string({ minLength: 1 }), (chart, typed) => {
      for (const document of chart.documents) {
        const fields = Object.keys(document.body);
        const whole = textFingerprint(document, []);
        for (const field of fields) {
          const changed = withAnswer(document, field, `changed ${typed}`);
          const moved = fields.filter(
            each => textFingerprint(changed, [each]) !== textFingerprint(document, [each]),
          );
          expect(moved).toEqual([field]);
          expect(textFingerprint(changed, [])).not.toBe(whole);
        }
      }
    }),
    { numRuns: 40 },
  ));

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['no letter', ''],
  ['a blank', ' \n'],
])('is that of an empty field where %s stands', (_, answer) => {
  const empty = textFingerprint(planOf(), ['noSuchField']);
  const plan = withAnswer(planOf(), 'dischargeCriteria', answer);
  expect(textFingerprint(plan, ['dischargeCriteria'])).toBe(empty);
  expect(textFingerprint(withAnswer(planOf(), 'contract', []), ['contract'])).toBe(empty);
});

it('follows an entry by its identity, wherever it stands in its list', () => {
  const goals = [
    { id: 'g1', words: 'Ride the bus' },
    { id: 'g2', words: 'Sleep' },
  ];
  const plan = withAnswer(planOf(), 'goals', goals);
  const turned = withAnswer(planOf(), 'goals', goals.toReversed());
  expect(textFingerprint(turned, ['goals', 'g2', 'words'])).toBe(
    textFingerprint(plan, ['goals', 'g2', 'words']),
  );
  expect(textFingerprint(plan, ['goals', 'g1'])).not.toBe(textFingerprint(plan, ['goals', 'g2']));
});
