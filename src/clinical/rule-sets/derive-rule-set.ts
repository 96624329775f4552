import type { Standard } from '../standards/standard.ts';
import type { RuleChoice } from './rule-set.ts';

/** Core has no text of its own: what it asks for was read where one of the sources was. */
const standingOf = (body: string, { rulesetStanding, sources }: Standard): RuleChoice['standing'] =>
  body === 'core'
    ? sources.some(({ standing }) => standing === 'verified')
      ? 'verified'
      : 'memory'
    : rulesetStanding[body];

const changesOf = (body: string, { severityByRuleset, parametersByRuleset }: Standard) => {
  const severity = severityByRuleset[body];
  const parameters = parametersByRuleset[body];
  return { ...(severity && { severity }), ...(parameters && { parameters }) };
};

function askedChoice(body: string, entry: Standard): RuleChoice {
  const standing = standingOf(body, entry);
  return { id: entry.id, ...(standing && { standing }), ...changesOf(body, entry) };
}

/** The rules and changes that the standards record for one body, in thread order. */
export function deriveRuleSet(body: string, standards: readonly Standard[]) {
  const asked = standards.filter(({ rulesets }) => rulesets.includes(body));
  const others = standards.filter(({ rulesets }) => !rulesets.includes(body));
  return {
    rules: asked.map(entry => askedChoice(body, entry)),
    adjusts: others
      .map((entry): RuleChoice => ({ id: entry.id, ...changesOf(body, entry) }))
      .filter(choice => Object.keys(choice).length > 1),
  };
}
