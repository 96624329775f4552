import { shinglesOf } from '../language/shingles-of.ts';

/** So many keys of a text are kept: two texts that have most of their wording in common have one of them in common all but surely. */
const kept = 4;

/**
 * A few numbers by which texts with much wording in common find each other: the smallest fingerprints of their runs of five words.
 * Which they are does not depend on where in the text a run stands.
 */
export function keysOf(words: readonly string[]): number[] {
  const prints = new Set([...shinglesOf(words)].map(fingerprint));
  return [...prints].sort((a, b) => a - b).slice(0, kept);
}

/** FNV-1a, as a whole number of 32 bits with its sign. */
function fingerprint(run: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at += 1) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  // Neighbours in value are no neighbours in meaning: stir once more, or the smallest would come from short runs.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) | 0;
}
