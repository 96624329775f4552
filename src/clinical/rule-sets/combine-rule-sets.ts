import type { Severity, Standard } from '../standards/standard.ts';
import type { RuleSet } from './rule-set.ts';

/** A rule to be run, as the sets in force together want it. */
export interface ChosenRule {
  readonly standard: Standard;
  readonly severity: Severity;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The ids of the sets that ask for it. */
  readonly askedBy: readonly string[];
}

/**
 * The rules that any of the sets asks for, in the order of the standards. Each starts from its standard's severity and parameters;
 * every set may change them, and of two that change the same the later one wins. What any of them switches off is not run.
 */
export function combineRuleSets(sets: readonly RuleSet[], standards: readonly Standard[]): ChosenRule[] {
  return standards.flatMap(standard => {
    const asking = sets.filter(({ rules }) => rules.some(({ id }) => id === standard.id));
    const isOff = sets.some(({ switchedOff = [] }) => switchedOff.some(({ id }) => id === standard.id));
    if (asking.length === 0 || isOff) return [];

    const changes = sets.flatMap(({ rules, adjusts }) =>
      [...rules, ...adjusts].filter(({ id }) => id === standard.id),
    );
    return [
      {
        standard,
        severity: changes.findLast(({ severity }) => severity !== undefined)?.severity ?? standard.severity,
        parameters: changes.reduce((all, { parameters }) => ({ ...all, ...parameters }), standard.parameters),
        askedBy: asking.map(({ id }) => id),
      },
    ];
  });
}
