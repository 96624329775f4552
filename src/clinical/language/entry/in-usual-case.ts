/** Fewer words may be a name or a code. */
const fewest = 4;

/**
 * A text that was written in capitals as one would write it otherwise: small letters, and a capital where a line or sentence begins and for
 * “I”. Codes with digits (`PHQ-9`) stay. As long as the text, so that every word keeps its place.
 */
export function inUsualCase(text: string): string {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < fewest || !isInCapitals(text)) return text;
  return text
    .replace(/\S+/g, word => (/\p{Lu}+-?\d|\d\p{Lu}/u.test(word) ? word : lower(word)))
    .replace(/(?:^|\n|[.!?]["”]?\s)\s{0,80}["“]?\p{Ll}/gu, upperLast)
    .replace(/(?<![\p{L}\p{N}'’/.-])i(?![\p{L}\p{N}/.-])/gu, 'I');
}

function isInCapitals(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return large > 9 * small;
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
