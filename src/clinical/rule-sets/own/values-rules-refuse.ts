import { rules } from '../../rules/index.ts';
import { standards } from '../../standards/index.ts';
import { valueInWords } from './changes-in-words.ts';
import type { OwnRuleSet } from './own-rule-set.ts';
import type { OwnSetProblem } from './own-set-problems.ts';

/** Values of the right kind that the rule itself cannot be asked with: none where it needs a number, a list of other things. */
export function valuesRulesRefuse({ changes }: OwnRuleSet): OwnSetProblem[] {
  return changes.flatMap(({ id, parameters = {} }, index) => {
    const rule = rules.find(each => each.id === id);
    const usual = standards.find(standard => standard.id === id)?.parameters;
    if (!rule || !usual) return [];
    return Object.entries(parameters)
      .filter(([name, value]) => Object.hasOwn(usual, name) && !rule.takes({ ...usual, [name]: value }))
      .map(([name, value]): OwnSetProblem => [
        ['changes', index, 'parameters', name],
        `“${name}” of “${id}” cannot be ${valueInWords(value)}.`,
      ]);
  });
}
