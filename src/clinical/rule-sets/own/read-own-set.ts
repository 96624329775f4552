import { type LineError, type LocatedJson, locatedJson } from '../../kit/located-json.ts';
import { plainIssue } from '../../kit/plain-issue.ts';
import { unstorableText } from '../../kit/unstorable-text.ts';
import type { RuleSet } from '../rule-set.ts';
import { type OwnRuleSet, ownRuleSet } from './own-rule-set.ts';
import { baseOf, ownSetProblems } from './own-set-problems.ts';
import { resolveOwnSet } from './resolve-own-set.ts';
import { valuesRulesRefuse } from './values-rules-refuse.ts';

/** An own rule set as it was written and as it holds, or every line that is wrong, in the order of the text. */
export type OwnSetReading =
  | {
      readonly ok: true;
      readonly own: OwnRuleSet;
      readonly ruleSet: RuleSet;
      /** Where a part of it stands in the text. */
      readonly spotOf: LocatedJson['spotOf'];
    }
  | { readonly ok: false; readonly errors: readonly LineError[] };

/** Reads an own rule set from its JSON text. */
export function readOwnSet(text: string): OwnSetReading {
  const json = locatedJson(text);
  if ('error' in json) return { ok: false, errors: [json.error] };
  const { value, spotOf } = json;
  const unstorable = unstorableText(value);
  const errors: LineError[] = [...json.errors];
  if (unstorable)
    errors.push({ ...spotOf(unstorable), message: 'This holds a character that cannot be stored.' });
  const parsed = ownRuleSet.safeParse(value, { error: plainIssue });
  for (const { path, message, ...issue } of parsed.error?.issues ?? []) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const key of unknown)
      errors.push({ ...spotOf([...path, key]), message: `“${key}” is not part of a rule set.` });
    if (unknown.length === 0) errors.push({ ...spotOf(path), message: sentence(path, message) });
  }
  const misfits = parsed.success ? ownSetProblems(parsed.data) : [];
  const problems = parsed.success && misfits.length === 0 ? valuesRulesRefuse(parsed.data) : misfits;
  errors.push(...problems.map(([path, message]) => ({ ...spotOf(path), message })));
  const base = parsed.success && baseOf(parsed.data);
  if (errors.length > 0 || !parsed.success || !base) return { ok: false, errors: errors.toSorted(inTheText) };
  return { ok: true, own: parsed.data, ruleSet: resolveOwnSet(parsed.data, base), spotOf };
}

const inTheText = (one: LineError, other: LineError): number =>
  one.line - other.line || one.column - other.column;

const sentence = (path: readonly PropertyKey[], wrong: string): string => {
  const name = path.findLast(step => typeof step === 'string');
  return name === undefined ? `This ${wrong}.` : `“${name}” ${wrong}.`;
};
