import type { AskingSet, ListedRule } from '../clinical/rule-list.ts';
import type { RuleSet } from '../clinical/rule-sets/rule-set.ts';
import { standingOf } from '../clinical/rule-sets/standing-of.ts';
import { wrapped } from './wrapped.ts';

const indent = ' '.repeat(4);

/** The list of criteria to be read in a terminal of 80 columns, grouped by the document each is about. */
export function ruleListAsText(rules: readonly ListedRule[], sets: readonly RuleSet[]): string {
  const [only] = sets.length === 1 ? sets : [];
  const groups = [...Map.groupBy(rules, ({ document }) => document)].flatMap(([document, here]) => [
    '',
    `${document.slice(0, 1).toUpperCase()}${document.slice(1)}`,
    ...here.flatMap(rule => ruleLines(rule, only)),
  ]);
  return [...wrapped(countsIn(rules)), ...(only ? aboutSet(only) : []), ...groups, ''].join('\n');
}

function ruleLines(rule: ListedRule, only: RuleSet | undefined): string[] {
  const [asked] = only ? rule.sets : [];
  const kinds = [
    asked?.severity ?? rule.severity,
    rule.kind,
    ...(asked?.standing ? [asked.standing] : []),
    ...(asked?.isOwn ? ['changed by the practice'] : []),
  ];
  return [
    `  ${rule.id}`,
    ...wrapped(`${rule.title}.`, indent),
    ...wrapped(`${kinds.join(' · ')} · ${stateInWords(rule)}`, indent),
    ...(only ? [] : wrapped(`Asked for by ${rule.sets.map(setInWords).join(', ')}.`, indent)),
  ];
}

const setInWords = ({ id, standing }: AskingSet): string => (standing === 'memory' ? `${id} (memory)` : id);

function stateInWords({ state, reason }: ListedRule): string {
  switch (state) {
    case 'runs':
      return 'runs';
    case 'left-to-people':
      return `left to people: ${reason ?? ''}`;
    case 'not-yet':
      return 'not yet checked';
  }
}

function countsIn(rules: readonly ListedRule[]): string {
  const having = (wanted: ListedRule['state']): number =>
    rules.filter(({ state }) => state === wanted).length;
  const parts = [
    `${having('runs')} run`,
    `${having('left-to-people')} left to people`,
    `${having('not-yet')} not yet checked`,
  ];
  return `${rules.length} criteria: ${parts.join(', ')}.`;
}

function aboutSet(set: RuleSet): string[] {
  const { verified, memory } = standingOf(set);
  const { basedOn, switchedOff = [], rules, adjusts } = set;
  const changed = [...rules, ...adjusts].filter(({ isOwn }) => isOwn).length;
  return [
    ...wrapped(`${set.name} ${set.version}, in force from ${set.effectiveFrom}. ${set.description}`),
    ...wrapped(`Of its rules, ${verified} rest on texts that were read, ${memory} on memory.`),
    ...(basedOn === undefined
      ? []
      : wrapped(`Made from ${basedOn}; of its rules ${changed} ${changed === 1 ? 'is' : 'are'} changed.`)),
    ...switchedOff.flatMap(({ id, reason }) => wrapped(`Switched off: ${id}. ${reason}`)),
  ];
}
