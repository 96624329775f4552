/** Something in the margin: where it would like to stand, and the room it takes. */
export interface MarginItem {
  readonly wanted: number;
  readonly height: number;
  /** Stands beside the field in hand, which has the first right to its place. */
  readonly isInHand: boolean;
}

const gap = 12;

/**
 * Tops for the items of a margin, in their order, so that none covers another: the one in hand stands where it wants,
 * later ones are pushed down and earlier ones up.
 */
export function placeMargin(items: readonly MarginItem[]): number[] {
  const inHand = Math.max(
    items.findIndex(item => item.isInHand),
    0,
  );
  const tops = items.map(item => item.wanted);
  for (let at = inHand + 1; at < items.length; at++) {
    const above = (tops[at - 1] ?? 0) + (items[at - 1]?.height ?? 0) + gap;
    tops[at] = Math.max(tops[at] ?? 0, above);
  }
  for (let at = inHand - 1; at >= 0; at--) {
    const below = (tops[at + 1] ?? 0) - (items[at]?.height ?? 0) - gap;
    tops[at] = Math.min(tops[at] ?? 0, below);
  }
  return tops;
}
