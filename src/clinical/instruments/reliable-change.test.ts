import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInstrument, instruments } from './index.ts';
import { reliableChange } from './reliable-change.ts';

const verdict = (id: string, first: number | null, last: number | null) =>
  reliableChange(findInstrument(id)!, first, last).verdict;

describe('reliable change', () => {
  it.each<[string, number | null, number | null, string]>([
    ['phq-9', 18, 12, 'improved'],
    ['phq-9', 18, 13, 'no reliable change'],
    ['phq-9', 12, 18, 'deteriorated'],
    ['gad-7', 14, 10, 'improved'],
    ['gad-7', 14, 11, 'no reliable change'],
    ['pcl-5', 50, 35, 'improved'],
    ['pcl-5', 50, 36, 'no reliable change'],
    ['psc-17', 10, 16, 'deteriorated'],
    ['phq-9', null, 12, 'cannot tell'],
    ['phq-9', 12, null, 'cannot tell'],
    ['phq-2', 6, 0, 'cannot tell'],
  ])('%s from %s to %s: %s', (id, first, last, expected) => expect(verdict(id, first, last)).toBe(expected));

  it('says who set the threshold, and whether that was read', () => {
    expect(reliableChange(findInstrument('pcl-5')!, 50, 30)).toMatchObject({
      difference: -20,
      threshold: { value: 15, standing: 'verified' },
    });
    expect(reliableChange(findInstrument('pcl-5')!, 50, 30).threshold?.source).toContain('Marx');
  });

  it('takes a rise for the better where high is good', () => {
    const upward = { ...findInstrument('phq-9')!, higherIsWorse: false };
    expect(reliableChange(upward, 5, 15).verdict).toBe('improved');
  });

  it('turns with the direction of time', () => {
    const opposite = {
      improved: 'deteriorated',
      deteriorated: 'improved',
      'no reliable change': 'no reliable change',
      'cannot tell': 'cannot tell',
    };
    const score = fc.nat({ max: 27 });
    fc.assert(
      fc.property(fc.constantFrom(...instruments), score, score, (instrument, first, last) => {
        const forth = reliableChange(instrument, first, last).verdict;
        expect(reliableChange(instrument, last, first).verdict).toBe(opposite[forth]);
      }),
    );
  });
});
