/** Something computed from two lists that never change, and remembered for as long as both are; what else is handed on must go with the first. */
export function perPair<
  A extends object,
  B extends object,
  T extends object,
  More extends readonly unknown[],
>(compute: (one: A, other: B, ...more: More) => T): (one: A, other: B, ...more: More) => T {
  const known = new WeakMap<A, WeakMap<B, T>>();
  return (one, other, ...more) => {
    let ofOne = known.get(one);
    if (!ofOne) known.set(one, (ofOne = new WeakMap()));
    let computed = ofOne.get(other);
    if (!computed) ofOne.set(other, (computed = compute(one, other, ...more)));
    return computed;
  };
}
