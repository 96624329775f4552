import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assignReviewers } from './assign-reviewers.ts';
import { type Drawable, drawSample, sampleSize, usualSize } from './draw-sample.ts';

const people = ['anna', 'ben', 'cleo', 'dora'];
const drawable = fc.record({
  episode: fc.uuid(),
  was: fc.constantFrom('open' as const, 'closed' as const),
  clinicians: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }),
});
const frames = fc.uniqueArray(drawable, { selector: ({ episode }) => episode, maxLength: 60 });
const seeds = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map(bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join(''));
const sizes = fc.oneof(
  fc.record({
    by: fc.constant('number' as const),
    open: fc.integer({ min: 0, max: 4 }),
    closed: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ by: fc.constant('share' as const), percent: fc.integer({ min: 1, max: 100 }) }),
);
const idsOf = (sample: readonly Drawable[]) => sample.map(({ episode }) => episode);

describe('a sample', () => {
  it('is the same for the same seed, whatever the order of what it is drawn from', () =>
    fc.assert(
      fc.property(frames, sizes, seeds, (frame, size, seed) => {
        expect(idsOf(drawSample(frame.toReversed(), size, seed))).toEqual(
          idsOf(drawSample(frame, size, seed)),
        );
      }),
    ));

  it('holds records of the frame, each once', () =>
    fc.assert(
      fc.property(frames, sizes, seeds, (frame, size, seed) => {
        const sample = drawSample(frame, size, seed);
        expect(new Set(sample).size).toBe(sample.length);
        expect(new Set<Drawable>(frame).isSupersetOf(new Set(sample))).toBe(true);
      }),
    ));

  it('holds open and closed records when there are both, and represents every clinician in both', () =>
    fc.assert(
      fc.property(frames, seeds, (frame, seed) => {
        for (const size of [usualSize, { by: 'share' as const, percent: 1 }]) {
          const sample = drawSample(frame, size, seed);
          for (const was of ['open', 'closed'] as const) {
            const those = (list: readonly Drawable[]) =>
              new Set(list.filter(each => each.was === was).flatMap(each => each.clinicians));
            expect(those(sample)).toEqual(those(frame));
          }
        }
      }),
    ));

  it('gives each clinician as many as are asked for, or all there are', () =>
    fc.assert(
      fc.property(frames, seeds, (frame, seed) => {
        const sample = drawSample(frame, { by: 'number', open: 2, closed: 1 }, seed);
        for (const clinician of people)
          for (const [was, wanted] of [
            ['open', 2],
            ['closed', 1],
          ] as const) {
            const own = (list: readonly Drawable[]) =>
              list.filter(each => each.was === was && each.clinicians.includes(clinician)).length;
            expect(own(sample)).toBeGreaterThanOrEqual(Math.min(wanted, own(frame)));
          }
      }),
    ));

  it('prefers no record to another: over many seeds each is drawn about as often', () => {
    const frame = Array.from({ length: 10 }, (_, nth) => ({
      episode: `e${nth}`,
      was: 'open' as const,
      clinicians: ['anna'],
    }));
    const rounds = 4_000;
    const counts = new Map(frame.map(({ episode }) => [episode, 0]));
    for (let round = 0; round < rounds; round += 1) {
      const seed = Math.imul(round + 1, 0x9e3779b1) >>> 0;
      const text = seed.toString(16).padStart(8, '0').repeat(4);
      for (const id of idsOf(drawSample(frame, { by: 'number', open: 3, closed: 0 }, text)))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const expected = (rounds * 3) / 10;
    // Chi-squared with nine degrees of freedom passes 27.9 once in a thousand; these seeds never change.
    const off = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(off).toBeLessThan(27.9);
  });
});

test.each([
  [{ by: 'number', open: 51, closed: 0 }],
  [{ by: 'number', open: 1.5, closed: 0 }],
  [{ by: 'share', percent: 0 }],
  [{ by: 'share', percent: 101 }],
  [{ by: 'feeling' }],
])('%j is no size of a sample', size => {
  expect(sampleSize.safeParse(size).success).toBe(false);
});

describe('reviewers', () => {
  const samples = fc.uniqueArray(
    fc.record({ episode: fc.uuid(), concerned: fc.subarray(['ines', 'margaret', ...people]) }),
    { selector: ({ episode }) => episode, maxLength: 30 },
  );
  const reviewers = fc.subarray(['ines', 'margaret', 'anna', 'ben']);

  it('never review what they have worked on; a record is without one only when nobody is left', () =>
    fc.assert(
      fc.property(samples, reviewers, seeds, (sample, all, seed) => {
        const given = assignReviewers(sample, all, seed);
        for (const { episode, concerned } of sample) {
          const reviewer = given.get(episode);
          if (reviewer === undefined) expect(all.every(each => concerned.includes(each))).toBe(true);
          else expect(concerned).not.toContain(reviewer);
        }
      }),
    ));

  it('share the work evenly where everybody may do it', () => {
    const sample = Array.from({ length: 9 }, (_, nth) => ({ episode: `e${nth}`, concerned: [] }));
    const given = assignReviewers(sample, ['ines', 'margaret', 'ben'], '0123456789abcdef'.repeat(2));
    for (const reviewer of ['ines', 'margaret', 'ben'])
      expect([...given.values()].filter(each => each === reviewer)).toHaveLength(3);
  });
});
