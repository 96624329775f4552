import type { Term } from './term.ts';

/** How far a word says what another says. */
export interface Key {
  readonly key: string;
  readonly likeness: number;
}

/** So many of the usual meanings of a word are those it is likely to have. */
const likely = 2;

/** By what a word is found. */
export const keysToFind = ({ lemma, stem, meanings, wider }: Term): string[] => [
  `word ${lemma}`,
  ...(stem ? [`stem ${stem}`] : []),
  ...meanings.map(id => `meaning ${id}`),
  ...meanings.slice(0, likely).map(id => `likely ${id}`),
  ...wider.map(id => `wider ${id}`),
];

/** What to look for to find a word's like in another text, the nearest first. */
export const keysToAsk = ({ lemma, stem, meanings, wider }: Term): Key[] => [
  { key: `word ${lemma}`, likeness: 1 },
  ...(stem ? [{ key: `stem ${stem}`, likeness: 0.95 }] : []),
  ...meanings.map(id => ({ key: `meaning ${id}`, likeness: 0.85 })),
  ...meanings.slice(0, likely).map(id => ({ key: `wider ${id}`, likeness: 0.6 })),
  ...wider.map(id => ({ key: `likely ${id}`, likeness: 0.6 })),
];
