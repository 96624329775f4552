import type { RuleChoice, RuleSet } from '../rule-set.ts';
import type { OwnChange, OwnRuleSet } from './own-rule-set.ts';

/**
 * The whole rule set that an own one stands for: what its base asks for, with the practice's changes. A changed rule keeps the standing
 * of its source and says that the practice changed it; what only the core set asks for is adjusted, as other sets do it.
 */
export function resolveOwnSet(own: OwnRuleSet, base: RuleSet): RuleSet {
  const off = own.changes.filter(change => change.off !== undefined);
  const changed = new Map(
    own.changes.filter(({ off: reason }) => reason === undefined).map(change => [change.id, change]),
  );
  const isOff = new Set(off.map(({ id }) => id));
  const kept = (choices: readonly RuleChoice[]): RuleChoice[] =>
    choices.filter(({ id }) => !isOff.has(id)).map(choice => withChange(choice, changed.get(choice.id)));
  const inBase = new Set([...base.rules, ...base.adjusts].map(({ id }) => id));
  const { id, name, version, effectiveFrom, description } = own;
  return {
    ...{ id, name, version, effectiveFrom, description },
    basedOn: base.id,
    rules: kept(base.rules),
    adjusts: [
      ...kept(base.adjusts),
      ...[...changed.values()]
        .filter(change => !inBase.has(change.id))
        .map(change => withChange({ id: change.id }, change)),
    ],
    switchedOff: off.map(change => ({ id: change.id, reason: change.off ?? '' })),
    scoring: { ...base.scoring, ...scoringOf(own) },
  };
}

function scoringOf({ scoring = {} }: OwnRuleSet) {
  const { passMark, claimsMark, partlyMet, claims, answersCount } = scoring;
  return {
    ...(partlyMet !== undefined && { partlyMet }),
    ...(claims !== undefined && { claims }),
    ...(answersCount !== undefined && { answersCount }),
    ...(passMark && { passMark: { ...passMark, standing: 'own' as const } }),
    ...(claimsMark && { claimsMark: { ...claimsMark, standing: 'own' as const } }),
  };
}

function withChange(choice: RuleChoice, change: OwnChange | undefined): RuleChoice {
  if (!change) return choice;
  const { severity, parameters } = change;
  return {
    ...choice,
    ...(severity && { severity }),
    ...(parameters && { parameters: { ...choice.parameters, ...parameters } }),
    isOwn: true,
  };
}
