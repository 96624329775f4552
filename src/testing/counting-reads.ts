/** Hands out a thing whose every property that is read, however deep, is counted: work that does not depend on the machine. */
export function countingReads<T extends object>(
  thing: T,
): { readonly watched: T; readonly reads: () => number } {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const watch = <O extends object>(original: O): O => {
    const before = known.get(original);
    if (before) return before as O;
    const watched = new Proxy(original, {
      get(target, name) {
        reads += 1;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'object' && value !== null ? watch(value) : value;
      },
    });
    known.set(original, watched);
    return watched;
  };
  return { watched: watch(thing), reads: () => reads };
}
