import { mayBeGate } from '../../../clinical/gates/may-be-gate.ts';
import { neverGates } from '../../../clinical/gates/never-gates.ts';
import { ruleSets } from '../../../clinical/rule-sets/index.ts';
import { standards } from '../../../clinical/standards/index.ts';
import type { Standard } from '../../../clinical/standards/standard.ts';

/** The rules that a practice may let stop a signature, in thread order. */
export const gateChoices: readonly Standard[] = standards.filter(({ id }) => mayBeGate(id));

/** The rules that run and cannot stop a signature, each with the reason. */
export const notGates = standards.flatMap(({ id, title }) => {
  const reason = neverGates[id];
  return reason === undefined ? [] : [{ id, title, reason }];
});

/** Where a gate holds, when that is not everywhere: the names of the sets that ask for it. */
export function holdsOnlyWith(id: string): readonly string[] {
  const asking = ruleSets.filter(({ rules }) => rules.some(rule => rule.id === id));
  return asking.some(set => set.id === 'core') ? [] : asking.map(({ name }) => name);
}
