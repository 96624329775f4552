/** So many words in a row are one piece of wording, as the usual measures of copied text have it. */
const length = 5;

/** Every run of five words; fewer words are one run, none are no run. */
export function shinglesOf(words: readonly string[]): Set<string> {
  if (words.length === 0) return new Set();
  const runs = new Set<string>();
  for (let from = 0; from < Math.max(1, words.length - length + 1); from += 1)
    runs.add(words.slice(from, from + length).join(' '));
  return runs;
}
