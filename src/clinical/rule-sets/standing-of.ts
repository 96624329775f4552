import type { RuleSet } from './rule-set.ts';

/** Of how many of its rules the text that asks was read, and how many are named from memory; a practice's own rules need no text. */
export function standingOf({ rules }: RuleSet): { readonly verified: number; readonly memory: number } {
  const having = (wanted: 'verified' | 'memory'): number =>
    rules.filter(({ standing }) => standing === wanted).length;
  return { verified: having('verified'), memory: having('memory') };
}
