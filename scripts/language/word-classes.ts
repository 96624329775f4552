/** So many classes of words that are used alike. */
const count = 400;
const rounds = 12;

interface Size {
  readonly count: number;
  readonly dimensions: number;
}

/** Groups words by how they are used: k-means over directions, begun from words spread evenly over the list, so that each run gives the same. */
export function classesOf(bytes: Int8Array, size: Size): Uint16Array {
  const { dimensions } = size;
  const units = directions(bytes, size);
  const near = new Uint16Array(size.count);
  let centres = new Float32Array(count * dimensions);
  for (let nth = 0; nth < count; nth += 1) {
    const start = Math.floor((nth * size.count) / (count * 2)) * dimensions;
    centres.set(units.subarray(start, start + dimensions), nth * dimensions);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let word = 0; word < size.count; word += 1)
      near[word] = nearest(units, centres, { word, dimensions });
    centres = means(units, near, size);
  }
  return near;
}

function directions(bytes: Int8Array, { count: words, dimensions }: Size): Float32Array {
  const units = Float32Array.from(bytes);
  for (let word = 0; word < words; word += 1) scale(units, word, dimensions);
  return units;
}

function scale(vectors: Float32Array, nth: number, dimensions: number): void {
  const own = vectors.subarray(nth * dimensions, (nth + 1) * dimensions);
  const length = Math.hypot(...own) || 1;
  for (let at = 0; at < dimensions; at += 1) own[at] = (own[at] ?? 0) / length;
}

function nearest(
  units: Float32Array,
  centres: Float32Array,
  { word, dimensions }: { readonly word: number; readonly dimensions: number },
): number {
  let best = 0;
  let most = -2;
  const from = word * dimensions;
  for (let centre = 0; centre < count; centre += 1) {
    let sum = 0;
    const to = centre * dimensions;
    for (let at = 0; at < dimensions; at += 1) sum += (units[from + at] ?? 0) * (centres[to + at] ?? 0);
    if (sum > most) [most, best] = [sum, centre];
  }
  return best;
}

function means(units: Float32Array, near: Uint16Array, { count: words, dimensions }: Size) {
  const centres = new Float32Array(count * dimensions);
  for (let word = 0; word < words; word += 1)
    for (let at = 0; at < dimensions; at += 1) {
      const to = (near[word] ?? 0) * dimensions + at;
      centres[to] = (centres[to] ?? 0) + (units[word * dimensions + at] ?? 0);
    }
  for (let centre = 0; centre < count; centre += 1) scale(centres, centre, dimensions);
  return centres;
}
