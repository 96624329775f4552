/** Something computed from an object that never changes, and remembered for as long as it is. */
export function perObject<A extends object, T extends object>(compute: (given: A) => T): (given: A) => T {
  const known = new WeakMap<A, T>();
  return given => {
    let computed = known.get(given);
    if (!computed) known.set(given, (computed = compute(given)));
    return computed;
  };
}
