import { describe, expect, it } from 'vitest';
import { answerTo } from '../../testing/answer-to.ts';
import { chartWith, draft, written } from '../../testing/chart-builder.ts';
import { noteOf } from '../../testing/river-care.ts';
import { assessmentOf } from '../../testing/river-evidence.ts';
import { planOf } from '../../testing/river-plan.ts';
import { goodStart } from '../../testing/river-record.ts';
import type { FindingAnswer } from '../answers/finding-answer.ts';
import type { Chart, ChartDocument } from '../chart.ts';
import { ruleSets } from '../rule-sets/index.ts';
import { rules } from '../rules/index.ts';
import { mayBeGate } from './may-be-gate.ts';
import { whatBlocksSigning } from './what-blocks-signing.ts';

const okafor = { id: 'okafor', name: 'Ines Okafor', role: 'clinician', credentials: 'LCSW', licence: 'L 1' };
const everyGate = rules.map(({ id }) => id).filter(mayBeGate);
const criteria = 'plan.discharge-criteria';

interface Signing {
  readonly gates?: readonly string[];
  readonly credentials?: string;
  readonly ruleSet?: string;
}

const blocked = (
  chart: Chart,
  { id }: ChartDocument,
  { gates = [criteria], credentials = 'LCSW', ruleSet = 'core' }: Signing = {},
) =>
  whatBlocksSigning(chart, {
    document: id,
    signature: { by: { ...okafor, credentials }, at: `${chart.today}T18:00:00.000Z`, on: chart.today },
    gates,
    rules: { ruleSet, own: [] },
  });
const rulesOf = (...asked: Parameters<typeof blocked>) => blocked(...asked).map(({ rule }) => rule);

const before = goodStart().filter(({ type }) => type !== 'treatment-plan' && type !== 'progress-note');
const plan = draft(planOf({ dischargeCriteria: '' }));
const chart = chartWith(...before, plan, { today: '2026-03-10' });
const [finding] = blocked(chart, plan);

describe('what stops a signature', () => {
  it('is what a gate finds wrong in the draft, said with its place and its remedy', () =>
    expect(finding).toMatchObject({
      rule: criteria,
      message: 'The plan does not say when it is done.',
      place: { document: plan.id, path: ['dischargeCriteria'] },
    }));

  it.each<[string, string[], Chart, Signing & { readonly document: ChartDocument }]>([
    ['nothing where the practice chose no rule', [], chart, { document: plan, gates: [] }],
    ['nothing once it is mended', [], chartWith(...before, draft(planOf())), { document: planOf() }],
    [
      'nothing in another document of the record',
      [],
      chartWith(...before, plan, draft(noteOf())),
      { document: noteOf() },
    ],
    [
      'nothing that no rule set in force asks for',
      [],
      chartWith(...before, draft(planOf({ effectiveFrom: undefined }))),
      { document: planOf(), gates: ['plan.not-expired'] },
    ],
    [
      'a signature without credentials, before it is there',
      ['note.signed-with-credentials'],
      chartWith(...before, planOf(), draft(noteOf())),
      { document: noteOf(), gates: ['note.signed-with-credentials'], credentials: '' },
    ],
    [
      'nothing that only what comes later can put right, though somebody chose it',
      [],
      chartWith(...before, planOf(), draft(noteOf()), { today: '2026-06-30' }),
      { document: noteOf(), gates: ['note.signed-on-time', 'plan.present-on-time'] },
    ],
    [
      'a plan for want of an assessment',
      ['assessment.completed-before-plan'],
      chartWith(...before.filter(({ type }) => type !== 'assessment'), draft(planOf())),
      { document: planOf(), gates: ['assessment.completed-before-plan'] },
    ],
    [
      'no assessment for a plan that was signed before it',
      [],
      chartWith(...goodStart().filter(({ type }) => type !== 'assessment'), draft(assessmentOf())),
      { document: assessmentOf(), gates: ['assessment.completed-before-plan'] },
    ],
  ])('is %s', (_, expected, around, { document, ...signing }) =>
    expect(rulesOf(around, document, signing)).toEqual(expected),
  );

  it('is nothing that the practice switched off in a set of its own', () => {
    const [core] = ruleSets.filter(({ id }) => id === 'core');
    const own = {
      ...core!,
      id: 'ours',
      basedOn: 'core',
      rules: core!.rules.filter(({ id }) => id !== criteria),
      switchedOff: [{ id: criteria, reason: 'Agreed with the client at each review.' }],
    };
    const signature = { by: okafor, at: `${chart.today}T18:00:00.000Z`, on: chart.today };
    const rules = { ruleSet: 'ours', own: [own] };
    expect(whatBlocksSigning(chart, { document: plan.id, signature, gates: [criteria], rules })).toEqual([]);
  });

  it('is asked for where a rule set of the payer asks for it', () => {
    const silent = draft(planOf({ effectiveFrom: undefined }));
    const around = chartWith(...before, silent, { today: '2026-03-10' });
    const signing = { gates: ['plan.not-expired'], ruleSet: 'medicare' };
    expect(rulesOf(around, silent, signing)).toEqual(['plan.not-expired']);
  });

  it.each<[string, Partial<FindingAnswer>, number]>([
    ['not what was answered with a reason', {}, 0],
    ['again what was answered once the answer has lapsed', { until: '2026-03-09' }, 1],
  ])('is %s', (_, more, count) => {
    const answered = { ...chart, answers: [answerTo(chart, finding!, more)] };
    expect(blocked(answered, plan)).toHaveLength(count);
  });

  it('is nothing in a good record, whatever the practice chose', () => {
    for (const document of goodStart()) {
      const around = chartWith(...goodStart().map(one => (one.id === document.id ? draft(one) : one)), {
        today: '2026-03-18',
      });
      expect(rulesOf(around, document, { gates: everyGate })).toEqual([]);
    }
  });

  it('is nothing that a rule cannot tell or only advises', () => {
    const gates = ['record.amendments-preserve-original'];
    const addendum = written('addendum', { writtenOn: '2026-03-17', reason: 'Left out.' });
    const about = { ...draft(addendum), about: 'elsewhere' };
    expect(rulesOf(chartWith(...goodStart(), about), about, { gates })).toEqual([]);
  });
});
