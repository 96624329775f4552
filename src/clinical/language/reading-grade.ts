import { sentencesOf } from './sentences-of.ts';
import { wordsOf } from './words-of.ts';

/** Groups of vowels, without a silent e at the end; every word has one. */
function syllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouycgsxz]es)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The school year a text asks of its reader (Flesch-Kincaid grade); undefined below 60 words, where it says nothing. */
export function readingGrade(text: string): number | undefined {
  const words = wordsOf(text);
  const sentences = sentencesOf(text).length;
  if (words.length < 60 || sentences === 0) return undefined;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}
