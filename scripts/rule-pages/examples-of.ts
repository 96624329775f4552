import type { RuleExample, RuleExamples } from '../../src/ui/clinician/rules/rule-example.ts';
import type { RecordedCase } from './recorded-cases.ts';

/** The cases of all rules as pages show them, in the order of their ids. */
export function examplesOf(cases: readonly RecordedCase[]): RuleExamples {
  const byRule = [...Map.groupBy(cases, ({ rule }) => rule)].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(
    byRule.map(([rule, own]) => [
      rule,
      Object.fromEntries(
        [...Map.groupBy(own, ({ outcome }) => outcome)].map(([outcome, rows]) => [
          outcome,
          rows.map(example),
        ]),
      ),
    ]),
  );
}

const example = ({ when, says }: RecordedCase): RuleExample => ({
  when,
  ...(says.length > 0 && { says }),
});
