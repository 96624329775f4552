import type { PracticeRules } from './practice-rules.ts';
import { type SetPeriod, setsInForce } from './sets-in-force.ts';
import { setsFor } from './sets-for.ts';

/**
 * What somebody asks who names a set, of the program or of the practice: it beside the core set, in the version of each day of service,
 * whoever pays. Undefined when there is none of that name.
 */
export function periodsNamed(name: string, { own }: PracticeRules): readonly SetPeriod[] | undefined {
  if (!setsFor(name) && !own.some(({ id }) => id === name)) return undefined;
  const anyone = { client: { id: '', name: '', recordNumber: '' } };
  return setsInForce(anyone, { ruleSet: name, own });
}
