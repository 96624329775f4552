import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reduceVectors } from './language/reduce-vectors.ts';
import { reduceWordNet } from './language/reduce-word-net.ts';

// Makes the two files by which readings know words. Run once, and again only when the packages it fetches (300 MB) have a newer version.
const beside = (name: string): string =>
  fileURLToPath(new URL(`../src/clinical/language/lexicon/${name}`, import.meta.url));

reduceVectors(beside('word-vectors.bin'));
const bytes = readFileSync(beside('word-vectors.bin'));
const words = bytes.toString('utf8', 8, 8 + bytes.readUInt32LE(4)).split('\n');
reduceWordNet(new Set(words), beside('word-senses.txt'));
