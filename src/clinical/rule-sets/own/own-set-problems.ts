import { standards as allStandards } from '../../standards/index.ts';
import type { Standard } from '../../standards/standard.ts';
import { unreadParameters } from '../../rules/unread-parameters.ts';
import { ruleSets } from '../index.ts';
import { type RuleSet, wrongValue } from '../rule-set.ts';
import type { OwnChange, OwnRuleSet } from './own-rule-set.ts';

/** A place in an own rule set, and what is wrong there. */
export type OwnSetProblem = readonly [path: readonly (string | number)[], message: string];

/** The set that an own one is made from; undefined when the program has none of that name. */
export const baseOf = ({ basedOn }: Pick<OwnRuleSet, 'basedOn'>): RuleSet | undefined =>
  ruleSets.find(({ id }) => id === basedOn);

/** Everything in an own set that does not fit the rules of this program, each with its place. */
export function ownSetProblems(
  own: OwnRuleSet,
  standards: readonly Standard[] = allStandards,
): OwnSetProblem[] {
  const problems: OwnSetProblem[] = [];
  if (ruleSets.some(({ id }) => id === own.id))
    problems.push([['id'], `“${own.id}” is the name of a set that comes with the program.`]);
  const base = baseOf(own);
  if (!base)
    problems.push([
      ['basedOn'],
      `There is no rule set “${own.basedOn}”. There is ${ruleSets.map(({ id }) => id).join(', ')}.`,
    ]);
  const asked = new Set(
    ruleSets
      .filter(set => set.id === 'core' || set === base)
      .flatMap(({ rules }) => rules.map(({ id }) => id)),
  );
  for (const [index, change] of own.changes.entries()) {
    const standard = standards.find(({ id }) => id === change.id);
    const before = own.changes.findIndex(({ id }) => id === change.id);
    const found = standard
      ? problemsOf(change, standard)
      : [[['id'], `There is no rule “${change.id}”.`] as const];
    if (before < index) found.push([['id'], `“${change.id}” is changed twice.`]);
    else if (base && standard && !asked.has(change.id))
      found.push([
        ['id'],
        `Neither ${base.id} nor the core set asks for “${change.id}”: there is nothing to change.`,
      ]);
    problems.push(...found.map(([path, message]) => [['changes', index, ...path], message] as const));
  }
  return problems;
}

function problemsOf({ severity, parameters, off }: OwnChange, standard: Standard): OwnSetProblem[] {
  const changes = severity !== undefined || Object.keys(parameters ?? {}).length > 0;
  if (off !== undefined && changes)
    return [[['off'], `“${standard.id}” is switched off and changed at the same time.`]];
  if (off === undefined && !changes) return [[['id'], `Nothing is changed of “${standard.id}”.`]];
  return Object.entries(parameters ?? {}).flatMap(([name, value]): OwnSetProblem[] => {
    const wrong = wrongValue(standard, name, value) ?? uselessValue(standard.id, name, value);
    return wrong === undefined ? [] : [[['parameters', name], wrong]];
  });
}

/** A value of the right kind that would change nothing, or mean nothing. */
function uselessValue(rule: string, name: string, value: unknown): string | undefined {
  const unread = unreadParameters[rule]?.[name];
  if (unread !== undefined) return `The check does not read “${name}” of “${rule}”. ${unread}`;
  if (typeof value === 'number' && !(value >= 0 && Number.isFinite(value)))
    return `“${name}” of “${rule}” is no number of anything.`;
  return undefined;
}
