/** How much of two sets together they have in common, from 0 to 1 (Jaccard); nothing has nothing in common. */
export function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const part of small) if (large.has(part)) common += 1;
  const together = one.size + other.size - common;
  return together === 0 ? 0 : common / together;
}
