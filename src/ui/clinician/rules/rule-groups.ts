import { ruleSets } from '../../../clinical/rule-sets/index.ts';
import { standingOf } from '../../../clinical/rule-sets/standing-of.ts';
import { standards } from '../../../clinical/standards/index.ts';
import type { Standard } from '../../../clinical/standards/standard.ts';
import { dayWords } from '../../parts/day-words.ts';
import { standingWords } from '../../parts/standing-words.ts';
import { isAbout } from './is-about.ts';
import { partNames } from './part-names.ts';

/** By what the rules are put together. */
export const groupings = { part: 'Part of the record', set: 'Rule set' } as const;
export type Grouping = keyof typeof groupings;

export interface RuleGroup {
  readonly key: string;
  readonly name: string;
  /** Of a rule set: what it is, from when it holds, and how much of it was read. */
  readonly about?: string;
  readonly rules: readonly Standard[];
}

/** The rules that go by the words typed, by the part of the record they are about, or by every set that asks for them. */
export function ruleGroups(by: Grouping, typed: string): RuleGroup[] {
  const found = standards.filter(rule => isAbout(rule, typed));
  if (by === 'part')
    return [...Map.groupBy(found, ({ document }) => document)].map(([key, rules]) => ({
      key,
      name: partNames[key],
      rules,
    }));
  return ruleSets
    .map((set): RuleGroup => {
      const asked = new Set(set.rules.map(rule => rule.id));
      const { id, name, version, effectiveFrom, description } = set;
      const from = `Version ${version}, in force from ${dayWords(effectiveFrom)}.`;
      const about = [description, from, standingWords(standingOf(set))].join(' ');
      return { key: id, name, about, rules: found.filter(rule => asked.has(rule.id)) };
    })
    .filter(({ rules }) => rules.length > 0);
}
