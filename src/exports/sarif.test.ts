import officialSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { audit, findingsOf } from '../clinical/audit.ts';
import type { Chart } from '../clinical/chart.ts';
import { everyDay } from '../clinical/rule-sets/sets-in-force.ts';
import { setsFor } from '../clinical/rule-sets/sets-for.ts';
import { findStandard } from '../clinical/standards/index.ts';
import { answerTo } from '../testing/answer-to.ts';
import { chartWith } from '../testing/chart-builder.ts';
import { noteOf, rode } from '../testing/river-care.ts';
import { assessmentOf, diagnosisOf } from '../testing/river-evidence.ts';
import { planOf } from '../testing/river-plan.ts';
import { goodStart } from '../testing/river-record.ts';
import { checkRecord } from './checked-record.ts';
import { findingsAsSarif } from './sarif.ts';

// The schema is of JSON Schema's fourth draft; without its name and id a newer judge reads it alike.
const { $schema, id, ...schema } = officialSchema as Record<string, unknown>;
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

const ruleSets = setsFor('medicare')!;
const sarifOf = (...charts: Chart[]) =>
  findingsAsSarif(
    charts.map(chart => checkRecord(chart, everyDay(ruleSets))),
    '0.1.0',
  );
const broken = chartWith(
  assessmentOf(),
  diagnosisOf(),
  planOf({ dischargeCriteria: '', diagnoses: ['d9'] }),
  noteOf({
    work: [rode({ done: 'We watched a movie on the bus.' })],
    startedAt: '10:00',
    stoppedAt: '10:40',
    serviceCode: '90832',
  }),
);

const failing = (chart: Chart, rule: string) =>
  findingsOf(audit(chart, ruleSets)).find(each => each.rule === rule)!;
const answered: Chart = {
  ...broken,
  answers: [
    answerTo(broken, failing(broken, 'note.no-passive-media'), { until: '2026-06-30' }),
    answerTo(broken, failing(broken, 'note.time-supports-code'), { until: '2026-04-29' }),
  ],
};

describe('the findings as SARIF', () => {
  it('were judged by a schema of that name', () =>
    expect([$schema, id]).toEqual([expect.any(String), expect.stringContaining('sarif-2.1.0')]));

  it.each([
    ['with findings', sarifOf(broken)],
    ['with answered findings', sarifOf(answered)],
    ['without findings', sarifOf(chartWith(...goodStart()))],
    ['of no record', sarifOf()],
    ['of two records', sarifOf(broken, chartWith())],
  ])('%s are valid by the official schema', (_, log) => {
    isSarif(JSON.parse(JSON.stringify(log)));
    expect(isSarif.errors).toBeNull();
  });

  it('say what failed, how badly, where, and what no program can tell', () => {
    const [run] = sarifOf(broken).runs;
    const of = (rule: string) => run?.results.find(({ ruleId }) => ruleId === rule);
    expect(of('note.no-passive-media')).toMatchObject({
      kind: 'fail',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'documents/note-2026-03-16#work/w1/done' },
            region: { charOffset: 3, charLength: 15 },
          },
          logicalLocations: [{ fullyQualifiedName: 'progress-note/note-2026-03-16/work/w1/done' }],
        },
      ],
    });
    expect(of('note.time-supports-code')).toMatchObject({ kind: 'fail', level: 'warning' });
    expect(of('plan.goal-addresses-diagnosis')).toMatchObject({ kind: 'review', level: 'none' });
    for (const { ruleIndex, ruleId } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('say of an answered finding why not this time, and of one whose answer has lapsed that it counts again', () => {
    const results = sarifOf(answered).runs[0]?.results ?? [];
    const of = (rule: string) => results.find(({ ruleId }) => ruleId === rule);
    expect(of('note.no-passive-media')).toMatchObject({
      kind: 'fail',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'It was told by telephone. (Ines Okafor, 2026-04-30 until 2026-06-30)',
        },
      ],
      properties: { answer: { standing: 'holds', by: { name: 'Ines Okafor' } } },
    });
    expect(of('note.time-supports-code')).toMatchObject({
      suppressions: [{ status: 'rejected' }],
      properties: { answer: { standing: 'lapsed', lapsedBecause: 'time' } },
    });
    expect(results.filter(result => 'suppressions' in result)).toHaveLength(2);
  });

  it('explain every rule that they name, with help and, where there is a page, its address', () => {
    const rules = sarifOf(broken).runs[0]?.tool.driver.rules ?? [];
    expect(rules.length).toBeGreaterThan(30);
    for (const rule of rules) {
      expect(rule).toMatchObject({ help: { text: expect.stringMatching(/\w/) as string } });
      const url = findStandard(rule.id)?.sources.find(source => source.url !== null)?.url;
      expect('helpUri' in rule ? rule.helpUri : undefined).toBe(url);
    }
  });

  it('give each finding a fingerprint of its own', () => {
    const prints = sarifOf(broken).runs.flatMap(({ results }) =>
      results.map(one => one.partialFingerprints['goldthreadFinding/v1']),
    );
    expect(new Set(prints).size).toBe(prints.length);
  });
});
