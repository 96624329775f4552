/** Fewer words may be a name or a code. */
const fewest = 4;

/**
 * A text that was written in capitals as one would write it otherwise: small letters, and a capital where a line or sentence begins and for
 * “I”. Codes with digits (`PHQ-9`) stay. As long as the text, so that every word keeps its place.
 */
export function inUsualCase(text: string): string {
  if (!isInCapitals(text)) return text;
  return text
    .replace(/\S+/g, word => (/\p{Lu}+-?\d|\d\p{Lu}/u.test(word) ? word : lower(word)))
    .replace(/(?:^|\n|[.!?]["”]?\s)\s{0,80}["“]?\p{Ll}/gu, upperLast)
    .replace(/(?<![\p{L}\p{N}'’/.-])i(?![\p{L}\p{N}/.-])/gu, 'I');
}

/** Told by its beginning; hardly any text needs more than its first words. */
function isInCapitals(text: string): boolean {
  const start = text.slice(0, 2_000);
  if (!/\p{Lu}{3}/u.test(start) || /^(?:[^\p{Ll}]*\p{Ll}){200}/u.test(start)) return false;
  const [words, small, large] = [/\p{L}{2,}/gu, /\p{Ll}/gu, /\p{Lu}/gu].map(
    pattern => start.match(pattern)?.length ?? 0,
  );
  return (words ?? 0) >= fewest && (large ?? 0) > 9 * (small ?? 0);
}

/** Some capitals have a small form of two characters; they stay. */
const lower = (word: string): string =>
  word.replace(/\p{Lu}/gu, letter =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );

function upperLast(found: string): string {
  const last = found.at(-1) ?? '';
  const upper = last.toUpperCase();
  return upper.length === last.length ? found.slice(0, -1) + upper : found;
}
