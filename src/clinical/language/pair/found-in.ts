import type { Told, ToldUnit } from './told-in.ts';

/** How far the words of one text are found again in another. */
export interface Found {
  /** For each word the likeness of what comes nearest to it. */
  readonly nearest: Float64Array;
  /** For each unit the unit of the other text that says most of it (-1 for none), and how much of it. */
  readonly units: readonly { readonly at: number; readonly share: number; readonly direction: number }[];
}

/** Looks for each word of a text in another one. */
export function foundIn(text: Told, other: Told): Found {
  const nearest = new Float64Array(text.terms.length);
  const width = other.units.length;
  const shares = text.units.map(() => new Float64Array(width));
  const own = new Float64Array(width);
  for (const [nth, term] of text.terms.entries()) {
    own.fill(0);
    for (const { key, likeness } of text.asked[nth] ?? [])
      for (const place of other.found.get(key) ?? []) {
        const unit = other.terms[place]?.unit ?? 0;
        own[unit] = Math.max(own[unit] ?? 0, likeness);
      }
    const sums = shares[term.unit];
    for (let unit = 0; unit < width; unit += 1) {
      nearest[nth] = Math.max(nearest[nth] ?? 0, own[unit] ?? 0);
      if (sums) sums[unit] = (sums[unit] ?? 0) + (own[unit] ?? 0) * term.weight;
    }
  }
  return { nearest, units: text.units.map((unit, nth) => bestOf(unit, shares[nth], other.units)) };
}

function bestOf(unit: ToldUnit, shares: Float64Array | undefined, others: readonly ToldUnit[]) {
  let [at, most, direction] = [-1, 0, 0];
  for (const [nth, other] of others.entries()) {
    const share = shares?.[nth] ?? 0;
    if (share > most) [at, most] = [nth, share];
    direction = Math.max(direction, dot(unit.direction, other.direction));
  }
  return { at, share: unit.weight === 0 ? 0 : most / unit.weight, direction };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
