import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../testing/answer-to.ts';
import { anyChart } from '../../testing/any-chart.ts';
import { chartWith, draft, written } from '../../testing/chart-builder.ts';
import { noteOf, rode } from '../../testing/river-care.ts';
import { planOf } from '../../testing/river-plan.ts';
import { goodStart } from '../../testing/river-record.ts';
import { audit, auditDocument, type Finding, findingsOf } from '../audit.ts';
import type { Chart } from '../chart.ts';
import { setsFor } from '../rule-sets/sets-for.ts';
import type { FindingAnswer } from './finding-answer.ts';

const core = setsFor('core')!;
const film = 'We watched a movie on the bus.';
const rule = 'plan.discharge-criteria';
const start = goodStart().slice(0, 4);
const plan = (more: Parameters<typeof planOf>[0] = {}) => planOf({ dischargeCriteria: '', ...more });
const chart = chartWith(...start, plan());
const found = (within: Chart, id = rule) => findingsOf(audit(within, core)).find(each => each.rule === id);
const answered = (within: Chart, ...answers: readonly FindingAnswer[]): Chart => ({ ...within, answers });
const given = answerTo(chart, found(chart)!, { until: '2026-06-30' });
const correction = (signedOn: string) => ({
  ...written(
    'correction',
    {
      writtenOn: signedOn,
      where: 'Discharge',
      wrong: 'Nothing',
      right: 'Two good months',
      reason: 'Left out',
    },
    { id: 'correction', signedOn },
  ),
  about: plan().id,
});

describe('an answer', () => {
  it('stands at its finding with reason, name and dates, in the record and beside the document', () => {
    const shown = {
      id: given.id,
      reason: 'It was told by telephone.',
      by: { id: 'okafor', name: 'Ines Okafor' },
      on: '2026-04-30',
      until: '2026-06-30',
      standing: 'holds',
    };
    expect(found(answered(chart, given))?.answer).toEqual(shown);
    const [beside] = auditDocument(answered(chart, given), plan().id, core).filter(
      each => each.rule === rule,
    );
    expect(beside?.answer).toEqual(shown);
  });

  it.each<[string, Chart, object]>([
    ['holds on its last day', answered({ ...chart, today: '2026-06-30' }, given), { standing: 'holds' }],
    ['lapses the day after', answered({ ...chart, today: '2026-07-01' }, given), { lapsedBecause: 'time' }],
    [
      'holds when the text changes elsewhere',
      answered(chartWith(...start, plan({ necessity: 'Without care he would lose his work.' })), given),
      { standing: 'holds' },
    ],
    [
      'holds when the draft it was given to is signed',
      answered(chart, answerTo(chartWith(...start, draft(plan())), found(chart)!)),
      { standing: 'holds' },
    ],
    [
      'lapses when the document is corrected',
      answered(chartWith(...start, plan(), correction('2026-05-02'), { today: '2026-05-02' }), given),
      { lapsedBecause: 'text changed' },
    ],
    [
      'holds when it was given after the correction',
      answered(chartWith(...start, plan(), correction('2026-04-02')), given),
      { standing: 'holds' },
    ],
    [
      'holds when a correction is only being written',
      answered(chartWith(...start, plan(), draft(correction('2026-05-02'))), given),
      { standing: 'holds' },
    ],
    [
      'lapses when it is withdrawn, and says by whom',
      answered(chart, { ...given, withdrawn: { by: { id: 's', name: 'Sam' }, at: given.at, on: given.on } }),
      { lapsedBecause: 'withdrawn', withdrawn: { by: { id: 's', name: 'Sam' }, on: given.on } },
    ],
    [
      'gives way to a newer one',
      answered(chart, given, { ...given, id: 'newer', at: '2026-04-30T13:00:00.000Z' }),
      { id: 'newer', standing: 'holds' },
    ],
  ])('%s', (_, within, shown) => expect(found(within)?.answer).toMatchObject(shown));

  it.each<[string, Parameters<typeof rode>[0], string]>([
    ['stays as it was', {}, 'holds'],
    ['changes in a word beside the one that was meant', { done: `${film} Twice.` }, 'lapsed'],
    ['changes in another field only', { response: 'She was quiet and looked out of the window.' }, 'holds'],
  ])('where the text %s, %#', (_, change, standing) => {
    const note = (more: Parameters<typeof rode>[0]) => noteOf({ work: [rode({ done: film, ...more })] });
    const media = 'note.no-passive-media';
    const before = chartWith(...start, planOf(), note({}));
    const after = chartWith(...start, planOf(), note(change));
    const shown = found(answered(after, answerTo(before, found(before, media)!)), media);
    expect(shown?.answer?.standing).toBe(standing);
  });

  it('is the same finding’s the next day, although it says how long ago something was', () => {
    const overdue = (today: string) => chartWith(...start, plan(), { today });
    const before = found(overdue('2026-08-01'), 'review.on-time')!;
    const after = answered(overdue('2026-08-02'), answerTo(overdue('2026-08-01'), before));
    const shown = found(after, before.rule);
    expect(shown?.message).not.toBe(before.message);
    expect(shown?.answer?.standing).toBe('holds');
  });
});

const bare = (outcomes: ReturnType<typeof audit>) =>
  outcomes.map(outcome => ({ ...outcome, answer: undefined }));
const pick = (within: Chart, nth: number): Finding | undefined => {
  const all = findingsOf(audit(within, core));
  return all[nth % Math.max(all.length, 1)];
};

describe('in any record', () => {
  it('answering takes no finding away, adds none and changes none', () =>
    fc.assert(
      fc.property(anyChart, within => {
        const before = audit(within, core);
        // Generated records hold corrections of days to come: these answers are younger than all of them.
        const at = '9999-12-31T23:59:59.999Z';
        const answers = findingsOf(before).map(finding => answerTo(within, finding, { at }));
        const after = audit(answered(within, ...answers), core);
        expect(bare(after)).toEqual(bare(before));
        expect(findingsOf(after).every(({ answer }) => answer?.standing === 'holds')).toBe(true);
      }),
      { numRuns: 60 },
    ));

  it('an answer stands at its own finding and at no other', () =>
    fc.assert(
      fc.property(anyChart, fc.nat(), (within, nth) => {
        const one = pick(within, nth);
        if (!one) return;
        const after = findingsOf(audit(answered(within, answerTo(within, one)), core));
        expect(after.filter(({ answer }) => answer).map(({ key }) => key)).toEqual([one.key]);
      }),
      { numRuns: 60 },
    ));

  it('an answer goes to no finding that stands elsewhere or says something else, however the record changes', () =>
    fc.assert(
      fc.property(anyChart, anyChart, fc.nat(), (within, other, nth) => {
        const answers = findingsOf(audit(within, core)).map(finding => answerTo(within, finding));
        const left = within.documents.filter((_, index) => index !== nth % (within.documents.length + 1));
        const changed = { ...within, documents: [...left, ...other.documents.slice(left.length)] };
        for (const { answer, ...finding } of findingsOf(audit(answered(changed, ...answers), core))) {
          if (!answer) continue;
          const about = answers.find(({ id }) => id === answer.id)!;
          expect([about.rule, about.document ?? within.episode.id]).toEqual([
            finding.rule,
            finding.place.document,
          ]);
          expect(about.says.replaceAll(/\d+/g, '')).toBe(finding.message.replaceAll(/\d+/g, ''));
        }
      }),
      { numRuns: 60 },
    ));
});
