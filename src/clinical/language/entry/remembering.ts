/** The rules of one check ask for the same few texts again and again. */
const most = 200;

/** Longer texts are rare, and dear to keep. */
const longestKept = 20_000;

/** Remembers what was last answered to which texts. */
export function remembering<A, T>(answer: (asked: A) => T): (asked: A) => T {
  const known = new Map<string, T>();
  return asked => {
    const key = JSON.stringify(asked);
    if (key.length > longestKept) return answer(asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    const said = answer(asked);
    known.set(key, said);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return said;
  };
}
