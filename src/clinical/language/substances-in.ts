export type SubstanceKind = 'alcohol' | 'tobacco' | 'other drugs';

const words: Readonly<Record<SubstanceKind, RegExp>> = {
  alcohol:
    /\b(?:alcohol\w*|drink\w*|drank|drunk|beers?|wine|liquor|spirits|whiske?y|vodka|sober|sobriety|audit(?:-c)?|etoh)\b/i,
  tobacco: /\b(?:tobacco|smok\w+|cigarett\w*|nicotine|vap(?:e|es|ed|ing)|chew)\b/i,
  'other drugs':
    /\b(?:drugs?|cannabis|marijuana|weed|thc|opio\w+|opiates?|heroin|cocaine|meth\w*|amphetamin\w*|stimulants?|benzodiazepin\w*|pills|dast|substances?)\b/i,
};

/** One sentence that denies all of it: “no other substances”, “otherwise none”, “denies any use”. */
const all =
  /\b(?:no(?:ne)?|denie[sd]|without)(?: (?:any|current|known|further|reported))* (?:other )?(?:substances?|use|substance use)\b|\botherwise none\b|\bnone reported\b|^[^\S\n]*none\b|\ball denied\b/im;

/** Which kinds of substances a text speaks of, be it to say that there is no use. */
export function substancesIn(text: string): Set<SubstanceKind> {
  const kinds = Object.keys(words) as SubstanceKind[];
  return new Set(all.test(text) ? kinds : kinds.filter(kind => words[kind].test(text)));
}
