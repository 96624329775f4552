import type { DiagnosticCriteria, SetRequirement, SymptomSet } from './criteria.ts';
import { fitsAge } from '../kit/fits-age.ts';

/** What about the client changes how many symptoms are needed. */
export interface CriteriaFacts {
  /** In years, at the time of diagnosis; the general number is used when unknown. */
  readonly age?: number;
  /** The stated conditions that hold, worded as in the criteria ("mood irritable only"). */
  readonly conditions?: readonly string[];
}

export interface SetCount {
  readonly id: string;
  readonly label: string;
  readonly met: number;
  readonly needed: number;
  /** Whether one of the symptoms without which the set cannot be met is among them. */
  readonly requiredMet: boolean;
  readonly isMet: boolean;
}

export interface CriteriaCount {
  readonly sets: readonly SetCount[];
  readonly isMet: boolean;
}

function neededIn(set: SymptomSet, { age, conditions = [] }: CriteriaFacts): number {
  const byAge = set.atLeastByAge?.find(bounds => fitsAge(age, bounds));
  const byCondition = set.atLeastIf?.find(({ when }) => conditions.includes(when));
  return (byCondition ?? byAge ?? set).atLeast;
}

function countSet(set: SymptomSet, endorsed: ReadonlySet<string>, facts: CriteriaFacts): SetCount {
  const met = set.of.filter(({ id }) => endorsed.has(id)).length;
  const needed = neededIn(set, facts);
  const requiredMet = set.requiredAnyOf.length === 0 || set.requiredAnyOf.some(id => endorsed.has(id));
  return { id: set.id, label: set.label, met, needed, requiredMet, isMet: met >= needed && requiredMet };
}

function isSatisfied(requirement: SetRequirement, metSets: ReadonlySet<string>): boolean {
  if (typeof requirement === 'string') return metSets.has(requirement);
  return 'allOf' in requirement
    ? requirement.allOf.every(part => isSatisfied(part, metSets))
    : requirement.anyOf.some(part => isSatisfied(part, metSets));
}

/** Counts the symptoms met, set by set, and says whether the sets the diagnosis requires are met; ids it does not know count for nothing. */
export function countMet(
  criteria: DiagnosticCriteria,
  metSymptomIds: readonly string[],
  facts: CriteriaFacts = {},
): CriteriaCount {
  const endorsed = new Set(metSymptomIds);
  const sets = criteria.symptomSets.map(set => countSet(set, endorsed, facts));
  const metSets = new Set(sets.filter(({ isMet }) => isMet).map(({ id }) => id));
  return { sets, isMet: isSatisfied(criteria.requires, metSets) };
}
