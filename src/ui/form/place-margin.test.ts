import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMargin } from './place-margin.ts';

const item = (wanted: number, height: number, isInHand = false) => ({ wanted, height, isInHand });

describe('the margin', () => {
  it.each([
    ['leaves what has room where it is', [item(0, 40), item(100, 40)], [0, 100]],
    ['pushes down what would be covered', [item(0, 40), item(20, 40), item(30, 40)], [0, 52, 104]],
    [
      'gives the field in hand its place and pushes up what stands before',
      [item(80, 40), item(90, 40, true)],
      [38, 90],
    ],
    ['places nothing when there is nothing', [], []],
  ])('%s', (_, items, tops) => expect(placeMargin(items)).toEqual(tops));

  it('never lets one item cover another, whatever they want', () => {
    const any = fc.record({
      wanted: fc.integer({ min: 0, max: 5000 }),
      height: fc.integer({ min: 1, max: 300 }),
      isInHand: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), items => {
        const sorted = items.toSorted((a, b) => a.wanted - b.wanted);
        const tops = placeMargin(sorted);
        for (let at = 1; at < sorted.length; at++)
          expect(tops[at]! - tops[at - 1]!).toBeGreaterThanOrEqual(sorted[at - 1]!.height);
      }),
    );
  });
});
