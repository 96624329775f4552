import type { ListedRule } from '../../src/clinical/rule-list.ts';
import type { RuleSet } from '../../src/clinical/rule-sets/rule-set.ts';
import { page, plain, section, table } from './markdown.ts';
import { pathOfRule, pathOfSet } from './paths.ts';

/** The first page: every rule by the part of the record it is about, and every rule set. */
export function indexPage(listed: readonly ListedRule[], sets: readonly RuleSet[]): string {
  const having = (state: ListedRule['state']): number => listed.filter(rule => rule.state === state).length;
  const documents = [...Map.groupBy(listed, ({ document }) => document)].map(([document, rules]) =>
    section(`${document.slice(0, 1).toUpperCase()}${document.slice(1)}`, rulesTable(rules)),
  );
  return page(
    '# Rules',
    'Written by `npm run rule-pages` from the standards, the rule sets and the rules; not by hand.',
    `${listed.length} criteria: ${having('runs')} are checked by a rule, ${having('left-to-people')} are left to people, ${having('not-yet')} are not checked yet. Numbers and marks are configuration: look them up in their live source before they decide about money.`,
    'That each rule finds the fault it names, and that nothing else is said of it, is [shown on records broken on purpose](mutations.md).',
    section('Rule sets', setsTable(sets)),
    ...documents,
  );
}

const setsTable = (sets: readonly RuleSet[]): string =>
  table(
    ['Rule set', 'Id', 'Rules', 'Version', 'In force from'],
    sets.map(({ id, name, rules, version, effectiveFrom }) => [
      `[${plain(name)}](${pathOfSet(id)})`,
      `\`${id}\``,
      String(rules.length),
      version,
      effectiveFrom,
    ]),
  );

const rulesTable = (rules: readonly ListedRule[]): string =>
  table(
    ['Rule', 'Id', 'Severity', 'Check', 'Asked for by'],
    rules.map(({ id, title, severity, state, sets }) => [
      `[${plain(title)}](${pathOfRule(id)})`,
      `\`${id}\``,
      severity,
      state,
      sets.map(set => `[${set.id}](${pathOfSet(set.id)})`).join(', '),
    ]),
  );
