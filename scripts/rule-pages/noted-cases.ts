import type { Chart } from '../../src/clinical/chart.ts';
import type { Rule } from '../../src/clinical/kit/rule.ts';

/** A line of a rule's table of cases. */
interface NotedCase {
  readonly when: string;
  readonly chart: Chart;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly says?: string | readonly string[];
}
type NotedCases = Readonly<Record<string, readonly NotedCase[]>>;

/** The tables of all rules whose tests were read so far. */
export const noted: { readonly rule: Rule; readonly cases: NotedCases }[] = [];

/** Stands where the tests of rules find `ruleCases`, and writes down the table instead of trying it out. */
export function ruleCases(rule: Rule, cases: NotedCases): void {
  noted.push({ rule, cases });
}
