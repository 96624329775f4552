import { everydayNames } from './everyday-names.ts';

const fillers = new Set(
  'a an and as by current currently episode for in most nec of on or recent the to type with'.split(' '),
);

const spellings: Readonly<Record<string, string>> = {
  behavioural: 'behavioral',
  feature: 'symptom',
  generalised: 'generalized',
  presentation: 'type',
};

const abbreviations = new Map(Object.entries(everydayNames.abbreviations));

const split = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\bcan[’']t\b/g, 'cannot')
    .replace(/\bwon[’']t\b/g, 'will not')
    .replace(/n[’']t\b/g, ' not')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(post|non|de|co) (?=\w)/g, '$1')
    .split(' ');

const singular = (word: string) => (/[^aius]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);

const plain = (word: string): string => spellings[singular(word)] ?? singular(word);

/** The words of a diagnosis's name that carry meaning, so that order, case, punctuation, plurals and abbreviations do not matter. */
export function nameWords(name: string): Set<string> {
  const spelledOut = split(name).flatMap(word => split(abbreviations.get(word) ?? word));
  return new Set(spelledOut.map(plain).filter(word => word !== '' && !fillers.has(word)));
}
