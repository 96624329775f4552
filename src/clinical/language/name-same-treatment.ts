import { contentStems } from './content-stems.ts';
import { namesTechnique } from './names-technique.ts';

const abbreviations: Readonly<Record<string, string>> = {
  cbt: 'cognitive behavioral',
  'cbt-i': 'cognitive behavioral insomnia',
  dbt: 'dialectical behavioral',
  act: 'acceptance commitment',
  erp: 'exposure response prevention',
  cpt: 'cognitive processing',
  ipt: 'interpersonal',
  mi: 'motivational interviewing',
};
/** Words that many treatments share and that tell none from another. */
const shared = contentStems(
  'therapy treatment training skill practice session work group individual program course behavior behavioral behaviour behavioural cognitive intervention technique exercise plan planning',
);

/** The stems by which a treatment is told from others: of the technique it names, else of all its words. */
function tellingStems(name: string): Set<string> {
  const spelled = name.replace(
    /\b[A-Za-z]{2,3}(?:-I)?\b/g,
    word => abbreviations[word.toLowerCase()] ?? word,
  );
  const named = namesTechnique(spelled).spans.map(([from, to]) => spelled.slice(from, to));
  return contentStems((named.length > 0 ? named : [spelled]).join(' ')).difference(shared);
}

/** Whether two names of treatments can be seen to mean the same: one names no more than the other, by the words that tell it. */
export function nameSameTreatment(one: string, other: string): boolean {
  const [a, b] = [tellingStems(one), tellingStems(other)];
  return a.size > 0 && b.size > 0 && (a.isSubsetOf(b) || b.isSubsetOf(a));
}
