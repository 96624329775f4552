import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../testing/answer-to.ts';
import { anyChart } from '../../testing/any-chart.ts';
import { chartWith, draft, written } from '../../testing/chart-builder.ts';
import { noteOf, rode } from '../../testing/river-care.ts';
import { assessmentOf, diagnosisOf, formulationOf, intakeOf } from '../../testing/river-evidence.ts';
import { planOf } from '../../testing/river-plan.ts';
import { audit, findingsOf } from '../audit.ts';
import type { Chart } from '../chart.ts';
import type { Rule } from '../kit/rule.ts';
import { setsFor } from '../rule-sets/sets-for.ts';
import { noPassiveMedia } from '../rules/note/no-passive-media.ts';
import { goalLinked } from '../rules/note/goal-linked.ts';
import { timeSupportsCode } from '../rules/note/time-supports-code.ts';
import { activeOnServiceDate } from '../rules/plan/active-on-service-date.ts';
import { dischargeCriteria } from '../rules/plan/discharge-criteria.ts';
import { typeAmountFrequencyDuration } from '../rules/plan/type-amount-frequency-duration.ts';
import { responseDocumented } from '../rules/note/response-documented.ts';
import { telehealthElements } from '../rules/note/telehealth-elements.ts';
import { onTime } from '../rules/review/on-time.ts';
import { claimVerdicts } from './claim-verdicts.ts';

const chosen: readonly Rule[] = [
  timeSupportsCode,
  goalLinked,
  noPassiveMedia,
  activeOnServiceDate,
  dischargeCriteria,
  typeAmountFrequencyDuration,
  onTime,
];
const start = [intakeOf(), assessmentOf(), diagnosisOf(), formulationOf()];
const on = (heldOn: string, change: Parameters<typeof noteOf>[0] = {}) => noteOf({ heldOn, ...change });

const judged = (chart: Chart, id = 'core') => {
  const sets = setsFor(id)!;
  return claimVerdicts(
    chart,
    audit(chart, sets, { rules: chosen }),
    sets.find(set => set.id === id)!,
  );
};
const judgedBy = (rules: readonly Rule[], chart: Chart) => {
  const sets = setsFor('core')!;
  return claimVerdicts(chart, audit(chart, sets, { rules }), sets[0]!).claims.map(({ verdict }) => verdict);
};
const inWords = (chart: Chart, id = 'core') =>
  judged(chart, id).claims.map(({ day, code, minutes, verdict, findings }) =>
    [day, code, minutes, verdict, ...new Set(findings.map(({ rule }) => rule))].join(' '),
  );
const visitOn = (heldOn: string) =>
  draft(written('appointment', { heldOn, status: 'kept', billed: true, serviceCode: '90834', minutes: 50 }));
const brief = { startedAt: '10:00', stoppedAt: '10:30' };

describe('the verdict on each claim', () => {
  it('passes a session in which nothing required is missing', () =>
    expect(inWords(chartWith(...start, planOf(), noteOf()))).toEqual(['2026-03-16 90834 48 passes']));

  it('fails the one session that is too short for its code, with code and minutes at stake', () => {
    const chart = chartWith(
      ...start,
      planOf(),
      noteOf(),
      on('2026-03-23', brief),
      on('2026-03-30', { ...brief, serviceCode: '90837' }),
    );
    expect(inWords(chart)).toEqual([
      '2026-03-16 90834 48 passes',
      '2026-03-23 90834 30 fails note.time-supports-code',
      '2026-03-30 90837 30 fails note.time-supports-code',
    ]);
    // 30 + 30 minutes.
    expect(judged(chart)).toMatchObject({
      counts: { passes: 1, fails: 2, 'cannot-tell': 0 },
      minutesAtStake: 60,
    });
  });

  it.each<[string, boolean, object]>([
    [
      'fails although it was answered',
      false,
      { counts: { passes: 0, fails: 1, 'cannot-tell': 0 }, minutesAtStake: 30, answered: 1 },
    ],
    [
      'passes where the set lets answers count',
      true,
      { counts: { passes: 1, fails: 0, 'cannot-tell': 0 }, minutesAtStake: 0, answered: 0 },
    ],
  ])('a session too short for its code %s', (_, answersCount, verdict) => {
    const bare = chartWith(...start, planOf(), noteOf(brief));
    const [core] = setsFor('core')!;
    const set = { ...core!, scoring: { ...core!.scoring, answersCount } };
    const [finding] = findingsOf(audit(bare, [set], { rules: [timeSupportsCode] }));
    const judgedWith = (chart: Chart) => claimVerdicts(chart, audit(chart, [set], { rules: chosen }), set);
    expect(judgedWith({ ...bare, answers: [answerTo(bare, finding!)] })).toMatchObject(verdict);
    const lapsed = answerTo(bare, finding!, { until: '2026-04-29' });
    expect(judgedWith({ ...bare, answers: [lapsed] })).toMatchObject({ counts: { fails: 1 }, answered: 0 });
  });

  it('does not fail a session for a hint', () =>
    expect(inWords(chartWith(...start, planOf(), noteOf({ serviceCode: '90832' })))).toEqual([
      '2026-03-16 90832 48 passes',
    ]));

  it('leaves to a person what only a reading of sentences found', () => {
    const film = rode({ done: 'We watched a movie on the bus.' });
    expect(inWords(chartWith(...start, planOf(), noteOf({ work: [film] })))).toEqual([
      '2026-03-16 90834 48 cannot-tell note.no-passive-media',
    ]);
  });

  it('fails a session whose response was never written: an empty field is no matter of reading', () =>
    expect(
      judgedBy(
        [responseDocumented],
        chartWith(...start, planOf(), noteOf({ work: [rode({ response: '' })] })),
      ),
    ).toEqual(['fails']));

  it('leaves to a person what a rule about fields could only find by reading', () => {
    const remote = noteOf({ place: 'video', telehealthStatement: 'We met by a secure link.' });
    expect(judgedBy([telehealthElements], chartWith(...start, planOf(), remote))).toEqual(['cannot-tell']);
    const silent = noteOf({ place: 'video', telehealthStatement: '' });
    expect(judgedBy([telehealthElements], chartWith(...start, planOf(), silent))).toEqual(['fails']);
  });

  it('does not pass a session of which nothing signed tells', () => {
    const chart = chartWith(...start, planOf(), draft(noteOf()), visitOn('2026-03-16'), {
      today: '2026-03-17',
    });
    expect(inWords(chart)).toEqual(['2026-03-16 90834 48 cannot-tell']);
  });

  it('fails every session under a plan that lacks what is required of plans', () => {
    const chart = chartWith(...start, planOf({ dischargeCriteria: '' }), noteOf(), on('2026-03-23'));
    expect(inWords(chart)).toEqual([
      '2026-03-16 90834 48 fails plan.discharge-criteria',
      '2026-03-23 90834 48 fails plan.discharge-criteria',
    ]);
  });

  it('asks only for what the set itself asks', () => {
    const chart = chartWith(...start, planOf({ dischargeCriteria: '' }), noteOf());
    expect(inWords(chart, 'medicare')).toEqual(['2026-03-16 90834 48 passes']);
  });

  it('holds nothing against a session that came due after it', () => {
    const chart = chartWith(...start, planOf(), noteOf(), { today: '2027-03-01' });
    expect(findingsOf(audit(chart, setsFor('core')!, { rules: [onTime] }))).toHaveLength(1);
    expect(inWords(chart)).toEqual(['2026-03-16 90834 48 passes']);
  });

  it('fails each session without any plan, though the check says so once', () => {
    const days = ['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06', '2026-04-13'];
    const verdicts = judged(chartWith(...start, ...days.map(day => on(day)))).claims.map(
      ({ verdict }) => verdict,
    );
    // The first three visits are grace.
    expect(verdicts).toEqual(['passes', 'passes', 'passes', 'fails', 'fails']);
  });

  it.each<[string, number, number, string]>([
    ['19 of 20 reach 95 %', 19, 1, 'passes'],
    ['18 of 20 do not', 18, 2, 'fails'],
  ])('%s', (_, good, bad, reached) => {
    const notes = Array.from({ length: good + bad }, (_each, nth) =>
      noteOf({ heldOn: `2026-04-${String(nth + 1).padStart(2, '0')}`, ...(nth < bad && brief) }),
    );
    const chart = chartWith(...start, planOf(), ...notes);
    const [core] = setsFor('core')!;
    const set = {
      ...core!,
      scoring: { ...core!.scoring, claimsMark: { share: 0.95, standing: 'memory' as const, says: 'Ours.' } },
    };
    expect(claimVerdicts(chart, audit(chart, [set], { rules: chosen }), set).mark).toEqual({
      share: 0.95,
      reached,
    });
  });
});

describe('whatever a record holds', () => {
  const sets = setsFor('medicare')!;
  it('each claim has one verdict, a failing one names what fails it, and a passing one nothing', () => {
    fc.assert(
      fc.property(anyChart, fc.constantFrom(...sets), (chart, set) => {
        const { claims, counts, minutesAtStake } = claimVerdicts(chart, audit(chart, sets), set);
        expect(counts.passes + counts.fails + counts['cannot-tell']).toBe(claims.length);
        expect(minutesAtStake).toBeGreaterThanOrEqual(0);
        for (const { verdict, findings, documents, code } of claims) {
          expect(code).not.toBe('');
          expect(documents.length).toBeGreaterThan(0);
          if (verdict === 'fails') expect(findings.length).toBeGreaterThan(0);
          if (verdict === 'passes') expect(findings).toEqual([]);
          for (const { severity, askedBy } of findings)
            expect([severity, askedBy.includes(set.id)]).toEqual(['required', true]);
        }
      }),
    );
  });

  it('a finding less never fails a claim more, and minutes at stake never grow', () => {
    fc.assert(
      fc.property(anyChart, fc.nat(), (chart, which) => {
        const outcomes = audit(chart, sets);
        const found = findingsOf(outcomes);
        fc.pre(found.length > 0);
        const mended = found[which % found.length];
        const before = claimVerdicts(chart, outcomes, sets[0]!);
        const after = claimVerdicts(
          chart,
          outcomes.filter(each => each !== mended),
          sets[0]!,
        );
        expect(after.counts.fails).toBeLessThanOrEqual(before.counts.fails);
        expect(after.counts.passes).toBeGreaterThanOrEqual(before.counts.passes);
        expect(after.minutesAtStake).toBeLessThanOrEqual(before.minutesAtStake);
      }),
    );
  });
});
