import { writeFileSync } from 'node:fs';
import { meaningsOf, partsOfSpeech, sensesOf } from './word-net.ts';

/** So many meanings of a word are kept for each part of speech: the usual ones. */
const kept = 3;

/**
 * Reduces the dictionary to what readings need, for these words: one line a word, `word` and for each part of speech (n, v, a, r) its usual
 * meanings as `field.meaning.above`, numbered anew in base 36.
 */
export function reduceWordNet(words: ReadonlySet<string>, to: string): void {
  const numbers = new Map<string, string>();
  const numberOf = (id: string): string => {
    const known = numbers.get(id) ?? numbers.size.toString(36);
    numbers.set(id, known);
    return known;
  };
  const entries = new Map<string, string[]>();
  for (const part of partsOfSpeech) {
    const meanings = meaningsOf(part);
    const letter = part === 'adv' ? 'r' : part.charAt(0);
    for (const [word, senses] of sensesOf(part)) {
      if (!words.has(word)) continue;
      const told = senses.slice(0, kept).flatMap(id => {
        const meaning = meanings.get(id);
        if (!meaning) return [];
        const above = meaning.above === undefined ? '' : numberOf(letter + meaning.above);
        return [`${meaning.field}.${numberOf(letter + id)}.${above}`];
      });
      entries.set(word, [...(entries.get(word) ?? []), `${letter}${told.join(',')}`]);
    }
  }
  const lines = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(to, `${lines.map(([word, parts]) => `${word} ${parts.join(' ')}`).join('\n')}\n`);
}
