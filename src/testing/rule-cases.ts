import { describe, expect, it } from 'vitest';
import type { Chart } from '../clinical/chart.ts';
import { definitionOf } from '../clinical/documents/definition-of.ts';
import { fieldAt } from '../clinical/kit/document.ts';
import { itemsOf } from '../clinical/kit/items.ts';
import type { Place } from '../clinical/kit/place.ts';
import type { Judgement, Outcome, Rule } from '../clinical/kit/rule.ts';
import { findStandard } from '../clinical/standards/index.ts';

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
    rule.judge(chart, { ...findStandard(rule.id)?.parameters, ...parameters });

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
        const variants = told.flatMap(one => (one.outcome === 'pass' ? [] : [one.variant]));
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

/** A finding must point at something that is there: the episode, a document, an entry or a field, and words in it. */
function expectPlace(chart: Chart, { document: id, type, path, span }: Place): void {
  if (id === chart.episode.id) {
    expect({ type, path }).toEqual({ type: 'episode', path: [] });
    return;
  }
  const document = chart.documents.find(one => one.id === id);
  expect(document, `a document ${id}`).toBeDefined();
  const definition = definitionOf(document!.type)!;
  const names = path.filter((_, index) => index % 2 === 0);
  if (names.length > 0) expect(fieldAt(definition, names), `a field ${names.join('.')}`).toBeDefined();

  const entry = path.slice(0, path.length - (path.length % 2));
  const items = itemsOf(definition, document!.body);
  const found = items.find(item => item.path.join('.') === entry.join('.'));
  if (entry.length > 0) expect(found, `an entry ${entry.join('.')}`).toBeDefined();
  if (!span) return;
  const text: unknown = Reflect.get(found?.answers ?? document!.body, path.at(-1)!);
  expect(typeof text === 'string' && span[0] < span[1] && span[1] <= text.length, 'words at its span').toBe(
    true,
  );
}
