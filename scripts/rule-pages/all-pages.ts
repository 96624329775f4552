import { format } from 'prettier';
import { ruleList } from '../../src/clinical/rule-list.ts';
import { ruleSets } from '../../src/clinical/rule-sets/index.ts';
import { rules } from '../../src/clinical/rules/index.ts';
import { standards } from '../../src/clinical/standards/index.ts';
import { mutations } from '../../src/testing/mutations/index.ts';
import type { RuleExamples } from '../../src/ui/clinician/rules/rule-example.ts';
import { indexPage } from './index-page.ts';
import { mutationsPage } from './mutations-page.ts';
import { pathOfRule, pathOfSet } from './paths.ts';
import { rulePage } from './rule-page.ts';
import { setPage } from './set-page.ts';

/** Every page below docs/rules by its path, laid out as the repository lays out its texts. */
export async function allPages(examples: RuleExamples): Promise<ReadonlyMap<string, string>> {
  const listed = ruleList();
  const pages: [string, string][] = [
    ['README.md', indexPage(listed, ruleSets)],
    ['mutations.md', mutationsPage(mutations)],
    ...ruleSets.map((set): [string, string] => [pathOfSet(set.id), setPage(set, listed)]),
    ...listed.flatMap((entry): [string, string][] => {
      const standard = standards.find(({ id }) => id === entry.id);
      const rule = rules.find(({ id }) => id === entry.id);
      const about = { listed: entry, rule, sets: ruleSets, examples: examples[entry.id] };
      return standard ? [[pathOfRule(entry.id), rulePage(standard, about)]] : [];
    }),
  ];
  const laidOut = pages.map(async ([path, text]): Promise<[string, string]> => [
    path,
    await format(text, { parser: 'markdown' }),
  ]);
  return new Map(await Promise.all(laidOut));
}
