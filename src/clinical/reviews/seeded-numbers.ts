/** The form of a seed: sixteen bytes in hexadecimal. */
export const seedForm = /^[0-9a-f]{32}$/;

/** A source of whole numbers from 0 to below `below` that repeats itself for the same seed (sfc32 by Chris Doty-Humphrey, public domain). */
export function seededNumbers(seed: string): (below: number) => number {
  if (!seedForm.test(seed)) throw new Error('A seed is sixteen bytes in hexadecimal.');
  let [a = 0, b = 0, c = 0, counter = 0] = [0, 8, 16, 24].map(at => parseInt(seed.slice(at, at + 8), 16) | 0);
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warming = 0; warming < 16; warming += 1) next();
  return below => {
    const range = 2 ** 32;
    const fair = range - (range % below);
    for (;;) {
      const drawn = next();
      if (drawn < fair) return drawn % below;
    }
  };
}

/** The same things in an order that the numbers decide (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], numberBelow: (below: number) => number): T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = numberBelow(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
