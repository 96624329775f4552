import type { Rule } from '../../src/clinical/kit/rule.ts';
import type { ListedRule } from '../../src/clinical/rule-list.ts';
import type { RuleSet } from '../../src/clinical/rule-sets/rule-set.ts';
import { kindWords } from '../../src/clinical/standards/kind-words.ts';
import type { Standard, StandardSource } from '../../src/clinical/standards/standard.ts';
import type { RuleExamples } from '../../src/ui/clinician/rules/rule-example.ts';
import { examplesSection } from './examples-section.ts';
import { page, plain, section, table } from './markdown.ts';
import { pathOfSet } from './paths.ts';

interface About {
  readonly listed: ListedRule;
  readonly rule: Rule | undefined;
  readonly sets: readonly RuleSet[];
  readonly examples: RuleExamples[string] | undefined;
}

/** One criterion as its page: what is asked, why, what to do, by whom, what the check can say and when, and on which sources it rests. */
export const rulePage = (standard: Standard, { listed, rule, sets, examples }: About): string =>
  page(
    `# ${plain(standard.title)}`,
    `\`${standard.id}\` · ${standard.severity} · ${standard.kind}: ${kindWords[standard.kind]}`,
    stateOf(listed),
    section('What', plain(standard.requirement)),
    section('Why', plain(standard.why)),
    section('What to do', plain(standard.remedy)),
    section(
      'Who asks for it',
      [askingTable(standard, listed, sets), unreadLines(listed)].filter(Boolean).join('\n\n'),
    ),
    section('What the check can say', saidBy(rule)),
    examplesSection(examples),
    section('Sources', standard.sources.map(sourceLine).join('\n')),
    '[All rules](../README.md)',
  );

function stateOf({ state, reason }: ListedRule): string {
  switch (state) {
    case 'runs':
      return 'A rule checks this.';
    case 'left-to-people':
      return `No program may decide this. ${plain(reason ?? '')}`;
    case 'not-yet':
      return 'No rule checks this yet.';
  }
}

function askingTable(standard: Standard, { sets: asking }: ListedRule, sets: readonly RuleSet[]): string {
  const nameOf = (id: string): string => {
    const name = plain(sets.find(set => set.id === id)?.name ?? id);
    return `[${name}](../${pathOfSet(id)})`;
  };
  const rows = asking.map(({ id, severity, parameters, standing = '' }) => [
    nameOf(id),
    severity,
    numbersIn(parameters),
    standing,
  ]);
  const changing = sets.flatMap(({ id, adjusts }) => {
    const choice = adjusts.find(each => each.id === standard.id);
    if (!choice) return [];
    const numbers = numbersIn({ ...standard.parameters, ...choice.parameters });
    return [[nameOf(id), choice.severity ?? standard.severity, numbers, 'asks not itself, changes it']];
  });
  return table(['Rule set', 'Severity', 'Numbers', 'Standing'], [...rows, ...changing]);
}

const numbersIn = (parameters: Readonly<Record<string, unknown>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name} = ${value === null ? 'none' : JSON.stringify(value)}`)
    .map(words => `\`${words.replaceAll('|', '\\|')}\``)
    .join('<br>');

/** Numbers that stand in the standard and decide nothing here. */
const unreadLines = ({ unread = {} }: ListedRule): string =>
  Object.entries(unread)
    .map(([name, reason]) => `- The check does not read \`${name}\`: ${plain(reason)}`)
    .join('\n');

const saidBy = (rule: Rule | undefined): string =>
  Object.values(rule?.messages ?? {})
    .map(message => `- ${plain(message)}`)
    .join('\n');

function sourceLine({ document, section: part, year, url, standing }: StandardSource): string {
  const title = url === null ? plain(document) : `[${plain(document)}](<${url}>)`;
  const where = [title, part && plain(part), year].filter(Boolean).join(', ');
  return `- ${where} (${standing === 'verified' ? 'read' : 'from memory'})`;
}
