import type { Algorithm, Level } from './instrument.ts';

type CountRule = Extract<Algorithm['rule'], { of: unknown }>;
type Values = ReadonlyMap<string, number>;

function holds(
  { of, countAtLeast, countAtMost = Infinity, requireAnyOf }: CountRule,
  values: Values,
): boolean {
  const counted = of.filter(({ item, gte }) => (values.get(item) ?? 0) >= gte).map(({ item }) => item);
  const hasRequired = !requireAnyOf || requireAnyOf.some(id => counted.includes(id));
  return counted.length >= countAtLeast && counted.length <= countAtMost && hasRequired;
}

/** Whether a published rule over single answers holds; null while one of the answers it needs is missing. */
export function algorithmResult({ rule }: Algorithm, values: Values): boolean | null {
  const rules = 'allOf' in rule ? rule.allOf : [rule];
  const needed = rules.flatMap(({ of }) => of.map(({ item }) => item));
  return needed.every(id => values.has(id)) ? rules.every(part => holds(part, values)) : null;
}

/** The level the answers decide, or null while they leave it open. */
export function levelOf(levels: readonly Level[], values: Values): string | null {
  const isZero = (id: string) => values.get(id) === 0;
  const isPositive = (id: string) => (values.get(id) ?? 0) > 0;
  const decided = levels.find(
    ({ allZero = [], anyPositive, allPositive = [] }) =>
      allZero.every(isZero) && allPositive.every(isPositive) && (anyPositive?.some(isPositive) ?? true),
  );
  return decided?.level ?? null;
}
