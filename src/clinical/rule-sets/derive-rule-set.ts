import type { Standard } from '../standards/standard.ts';
import type { RuleChoice } from './rule-set.ts';

const choiceOf = (body: string, { id, severityByRuleset, parametersByRuleset }: Standard): RuleChoice => {
  const severity = severityByRuleset[body];
  const parameters = parametersByRuleset[body];
  return { id, ...(severity && { severity }), ...(parameters && { parameters }) };
};

/** The rules and changes that the standards record for one body, in thread order. */
export function deriveRuleSet(body: string, standards: readonly Standard[]) {
  const asked = standards.filter(({ rulesets }) => rulesets.includes(body));
  const others = standards.filter(({ rulesets }) => !rulesets.includes(body));
  return {
    rules: asked.map(entry => choiceOf(body, entry)),
    adjusts: others.map(entry => choiceOf(body, entry)).filter(choice => Object.keys(choice).length > 1),
  };
}
