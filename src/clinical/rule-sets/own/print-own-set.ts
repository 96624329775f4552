import type { OwnRuleSet } from './own-rule-set.ts';

/** An own rule set as text, to be read and changed by people: what it is first, then a change at a time. */
export function printOwnSet(own: OwnRuleSet): string {
  const { id, basedOn, name, version, effectiveFrom, description, changes, scoring } = own;
  const ordered = { id, basedOn, name, version, effectiveFrom, description, changes, scoring };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
