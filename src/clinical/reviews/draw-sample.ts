import { z } from 'zod';
import { seededNumbers, shuffled } from './seeded-numbers.ts';

/** An episode of care that may be drawn, and the clinicians for whom it then counts. */
export interface Drawable {
  readonly episode: string;
  /** How it stood at the end of the quarter. */
  readonly was: 'open' | 'closed';
  readonly clinicians: readonly string[];
}

const size = z.number().int().min(0).max(50);

/** How many records of each clinician are to be drawn: so many, or a share in percent and at least one. */
export const sampleSize = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('number'), open: size, closed: size }),
  z.strictObject({ by: z.literal('share'), percent: z.number().int().min(1).max(100) }),
]);
export type SampleSize = z.infer<typeof sampleSize>;

/**
 * Two open records and a closed one of each clinician. No source that was read names a number (CARF asks for a
 * representative sample of both kinds); it is a default of ours.
 */
export const usualSize: SampleSize = { by: 'number', open: 2, closed: 1 };

/**
 * Draws episodes, open and closed ones apart, until every clinician is represented as the size asks, or has no more
 * records. The same frame (in any order), size and seed draw the same sample.
 */
export function drawSample(frame: readonly Drawable[], wanted: SampleSize, seed: string): Drawable[] {
  const numberBelow = seededNumbers(seed);
  const inOrder = frame.toSorted((one, other) => (one.episode < other.episode ? -1 : 1));
  return (['open', 'closed'] as const).flatMap(was => {
    const stratum = shuffled(
      inOrder.filter(each => each.was === was),
      numberBelow,
    );
    const clinicians = [...new Set(stratum.flatMap(each => each.clinicians))].sort();
    const drawn = new Set<Drawable>();
    for (const clinician of shuffled(clinicians, numberBelow)) {
      const own = stratum.filter(each => each.clinicians.includes(clinician));
      const before = own.filter(each => drawn.has(each)).length;
      const left = own.filter(each => !drawn.has(each));
      for (const each of left.slice(0, Math.max(0, countOf(wanted, was, own.length) - before)))
        drawn.add(each);
    }
    return [...drawn];
  });
}

function countOf(wanted: SampleSize, was: Drawable['was'], many: number): number {
  return wanted.by === 'number' ? wanted[was] : Math.ceil((many * wanted.percent) / 100);
}
