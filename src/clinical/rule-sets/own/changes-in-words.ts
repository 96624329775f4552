import { standards } from '../../standards/index.ts';
import { type ChosenRule, combineRuleSets } from '../combine-rule-sets.ts';
import { ruleSets } from '../index.ts';
import type { OwnChange, OwnRuleSet } from './own-rule-set.ts';
import { baseOf } from './own-set-problems.ts';

/** What an own set changes of one rule, as one would say it. */
export interface ChangeInWords {
  readonly rule: string;
  readonly title: string;
  readonly says: string;
}

/** What an own set changes against its base, in the order in which it was written. */
export function changesInWords(own: OwnRuleSet): ChangeInWords[] {
  const base = baseOf(own);
  const before = combineRuleSets(
    ruleSets.filter(set => set.id === 'core' || set === base),
    standards,
  );
  return own.changes.map(change => {
    const chosen = before.find(({ standard }) => standard.id === change.id);
    return { rule: change.id, title: chosen?.standard.title ?? '', says: inWords(change, chosen) };
  });
}

function inWords({ severity, parameters = {}, off }: OwnChange, before: ChosenRule | undefined): string {
  if (off !== undefined) return `switched off: ${off}`;
  const changed = Object.entries(parameters).map(
    ([name, value]) =>
      `${parameterInWords(name)} ${valueInWords(value)} instead of ${valueInWords(before?.parameters[name])}`,
  );
  if (severity !== undefined)
    changed.unshift(
      severity === before?.severity ? severity : `${severity} instead of ${before?.severity ?? 'nothing'}`,
    );
  return changed.join(', ');
}

/** `reviewEveryDays` → `review every days`. */
export const parameterInWords = (name: string): string =>
  name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

/** A number, or what stands in its place. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueInWords).join(', ');
  return JSON.stringify(value);
}
