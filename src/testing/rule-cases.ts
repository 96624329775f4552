import { describe, expect, it } from 'vitest';
import type { Chart } from '../clinical/chart.ts';
import type { Judgement, Outcome, Rule } from '../clinical/kit/rule.ts';
import { findStandard } from '../clinical/standards/index.ts';
import { expectPlace } from './expect-place.ts';
import { reader } from './reader.ts';

interface Case {
  readonly when: string;
  readonly chart: Chart;
  /** What a rule set changes of the standard's parameters. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}
interface Told extends Case {
  /** All that is said, in order. */
  readonly says: string | readonly string[];
  /** Where the first of it points: `goals.g1.targetDate`, empty for a whole document. */
  readonly at?: string;
}
/** All four are asked for: an outcome the rule cannot have is written down as an empty list. */
interface Cases {
  readonly 'not-applicable': readonly Case[];
  readonly pass: readonly Case[];
  readonly fail: readonly Told[];
  readonly 'cannot-tell': readonly Told[];
}

/** Tests a rule by a table of tiny charts, one row of which stands for each way it can come out. */
export function ruleCases(rule: Rule, cases: Cases): void {
  const judge = ({ chart, parameters }: Case): readonly Judgement[] =>
    rule.judge(chart, { ...findStandard(rule.id)?.parameters, ...parameters }, { read: reader });

  describe(rule.id, () => {
    it('has its other half in the standards', () => expect(findStandard(rule.id)).toBeDefined());

    for (const one of cases['not-applicable'])
      it(`does not apply when ${one.when}`, () => expect(saidIn(judge(one))).toEqual([]));

    for (const one of cases.pass)
      it(`passes when ${one.when}`, () => {
        const judged = judge(one);
        expect(saidIn(judged)).toEqual(judged.map(() => 'pass'));
        expect(judged).not.toEqual([]);
        judged.forEach(({ place }) => expectPlace(one.chart, place));
      });

    for (const outcome of ['fail', 'cannot-tell'] as const)
      for (const one of cases[outcome])
        it(`${outcome === 'fail' ? 'fails' : 'cannot tell'} when ${one.when}`, () =>
          expectTold(one, judge(one), outcome));

    if (cases.fail.length + cases['cannot-tell'].length > 0)
      it('says each of its messages in some case', () => {
        const told = [...cases.fail, ...cases['cannot-tell']].flatMap(judge);
        const variants = told.flatMap(one => (one.outcome === 'pass' || one.isUnread ? [] : [one.variant]));
        expect([...new Set(variants)].sort()).toEqual(Object.keys(rule.messages).sort());
      });
  });
}

const saidIn = (judged: readonly Judgement[]): string[] =>
  judged.map(one => (one.outcome === 'pass' ? 'pass' : one.message));

function expectTold(one: Told, judged: readonly Judgement[], outcome: Outcome): void {
  const told = judged.filter(judgement => judgement.outcome !== 'pass');
  expect(told.map(({ message }) => message)).toEqual([one.says].flat());
  expect(new Set(told.map(judgement => judgement.outcome))).toEqual(new Set([outcome]));
  for (const { message, place } of told) {
    expect(message).not.toMatch(/[{}]|undefined|null/);
    expectPlace(one.chart, place);
  }
  if (one.at !== undefined) expect(told[0]?.place.path.join('.')).toBe(one.at);
}
