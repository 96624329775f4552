import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { findInstrument, instruments } from './index.ts';
import type { Instrument } from './instrument.ts';
import { scoreInstrument } from './score-instrument.ts';

type Example = Instrument['examples'][number];

const worked = instruments.flatMap(instrument =>
  instrument.examples.map((example, index) => ({
    name: `${instrument.abbreviation} example ${index + 1}`,
    instrument,
    example,
  })),
);

function answersOf({ scoring }: Instrument, { responses, gate }: Example): Answers {
  const listed = Array.isArray(responses)
    ? Object.fromEntries(responses.map((value, index) => [scoring.items[index]!, value]))
    : responses;
  return scoring.gate && gate !== undefined ? { ...listed, [scoring.gate.item]: gate } : listed;
}

const instrumentOf = (id: string) => findInstrument(id)!;
const itemised = (prefix: string, values: readonly (number | null)[]): Answers =>
  Object.fromEntries(values.map((value, index) => [`${prefix}-${index + 1}`, value]));
const phq9 = (...values: (number | null)[]) =>
  scoreInstrument(instrumentOf('phq-9'), itemised('phq9', values));

const answered = fc.constantFrom(...instruments).chain(instrument => {
  const choices = instrument.items
    .filter(({ type }) => type === undefined)
    .map(({ id, options = instrument.responseOptions }) =>
      fc.tuple(fc.constant(id), fc.constantFrom(...options.map(({ value }) => value))),
    );
  return fc.tuple(...choices).map(pairs => ({ instrument, answers: Object.fromEntries(pairs) }));
});
const summed = answered.filter(({ instrument }) => instrument.scoring.method === 'sum');

describe('the worked examples of every instrument', () => {
  it.each(worked)('$name', ({ instrument, example }) => {
    const scored = scoreInstrument(instrument, answersOf(instrument, example));
    const subscales = Object.fromEntries(scored.subscales.map(({ id, score }) => [id, score]));

    expect(scored).toMatchObject({
      total: example.score,
      band: example.band,
      critical: example.critical ?? [],
      prorated: example.prorated ?? false,
      algorithms: example.algorithms ?? {},
    });
    expect(subscales).toMatchObject(example.subscales ?? {});
  });
});

describe('scoring', () => {
  it('never prorates an unanswered item 9 of the PHQ-9 out of sight', () => {
    const scored = phq9(2, 2, 2, 2, 1, 1, 0, 0, null);
    expect(scored).toMatchObject({
      total: 11,
      prorated: true,
      missing: ['phq9-9'],
      criticalUnanswered: ['phq9-9'],
    });
  });

  it('gives no score when too much is unanswered, and says what', () => {
    expect(phq9(2, 2, null, null, null, 2, 1, 0, 0)).toMatchObject({
      total: null,
      band: null,
      cutoff: null,
      answered: 6,
      missing: ['phq9-3', 'phq9-4', 'phq9-5'],
      prorated: false,
    });
  });

  it('rounds a prorated half up', () => {
    const gad7 = instrumentOf('gad-7');
    expect(scoreInstrument(gad7, itemised('gad7', [1, 1, 1, 1, 1, null, null])).total).toBe(7);
    expect(scoreInstrument(gad7, itemised('gad7', [2, 2, 2, 2, 2, 3, null])).total).toBe(15);
    expect(scoreInstrument(gad7, itemised('gad7', [1, 1, 1, 0, 0, 0, null])).total).toBe(4);
  });

  it('decides no rule over answers that are missing', () => {
    expect(phq9(3, 3, 3, 3, 3, 3, 3, 3, null).algorithms).toEqual({
      'major-depressive-syndrome': null,
      'other-depressive-syndrome': null,
    });
  });

  it('counts item 9 of the PHQ-9 rule from 1 and the others from 2', () => {
    expect(phq9(2, 2, 2, 2, 0, 0, 0, 0, 1).algorithms['major-depressive-syndrome']).toBe(true);
    expect(phq9(2, 2, 2, 2, 1, 1, 1, 1, 0).algorithms['major-depressive-syndrome']).toBe(false);
    expect(phq9(1, 1, 2, 2, 2, 2, 2, 2, 3).algorithms['major-depressive-syndrome']).toBe(false);
  });

  it.each([
    [undefined, 10, true],
    [15, 11, false],
    [17, 11, false],
    [18, 10, true],
  ])('takes the PHQ-9 cut-off for the age: %s', (age, value, isReached) => {
    const answers = itemised('phq9', [2, 2, 2, 2, 1, 1, 0, 0, 0]);
    const facts = age === undefined ? {} : { age };
    expect(scoreInstrument(instrumentOf('phq-9'), answers, facts).cutoff).toMatchObject({ value, isReached });
  });

  it.each([
    ['male', 4, false],
    ['female', 3, true],
    [undefined, 3, true],
  ] as const)(
    'takes the AUDIT-C cut-off for the sex, the lower one when unknown: %s',
    (sex, value, isReached) => {
      const facts = sex === undefined ? {} : { sex };
      const scored = scoreInstrument(instrumentOf('audit-c'), itemised('auditc', [2, 1, 0]), facts);
      expect(scored.cutoff).toMatchObject({ value, isReached });
    },
  );

  it('settles the drinks of somebody who never drinks, but hides no answer that contradicts', () => {
    const auditC = instrumentOf('audit-c');
    expect(scoreInstrument(auditC, { 'auditc-1': 0 })).toMatchObject({ total: 0, missing: [] });
    expect(scoreInstrument(auditC, itemised('auditc', [0, 4, 0])).total).toBe(4);
    expect(scoreInstrument(auditC, { 'auditc-1': 1 })).toMatchObject({
      total: null,
      missing: ['auditc-2', 'auditc-3'],
    });
  });

  it('needs no further answer of the PC-PTSD-5 without exposure, and all five with it', () => {
    const screen = instrumentOf('pc-ptsd-5');
    expect(scoreInstrument(screen, { 'pcptsd5-0': 0 })).toMatchObject({ total: 0, missing: [] });
    expect(scoreInstrument(screen, { 'pcptsd5-0': 1, 'pcptsd5-1': 1 }).missing).toHaveLength(4);
    expect(scoreInstrument(screen, itemised('pcptsd5', [1, 1, 1, 1, 1])).missing).toEqual(['pcptsd5-0']);
  });

  it('counts up to three blanks of the PSC-17 as never, and scores nothing beyond', () => {
    const ones = (blanks: number) =>
      itemised(
        'psc17',
        Array.from({ length: 17 }, (_, index) => (index < blanks ? null : 1)),
      );
    expect(scoreInstrument(instrumentOf('psc-17'), ones(3))).toMatchObject({ total: 14, prorated: false });
    expect(scoreInstrument(instrumentOf('psc-17'), ones(4)).total).toBeNull();
  });

  it('finds a child at the cut-off of a subscale below that of the total', () => {
    const { examples } = instrumentOf('psc-17');
    const scored = scoreInstrument(instrumentOf('psc-17'), answersOf(instrumentOf('psc-17'), examples[1]!));
    expect(scored.cutoff?.isReached).toBe(false);
    expect(scored.subscales.filter(({ isAtCutoff }) => isAtCutoff).map(({ id }) => id)).toEqual([
      'internalizing',
    ]);
  });

  it('scores the clusters of the PCL-5 that are complete although the total is not', () => {
    const answers = itemised('pcl5', [1, 1, 1, 1, 1, null, ...Array.from({ length: 14 }, () => 1)]);
    const { total, subscales } = scoreInstrument(instrumentOf('pcl-5'), answers);
    expect(total).toBeNull();
    expect(subscales.map(({ id, score }) => [id, score])).toEqual([
      ['B', 5],
      ['C', null],
      ['D', 7],
      ['E', 6],
    ]);
  });

  it('asks question 5 of the ASQ after any yes or refusal, and leaves the level open until it is answered', () => {
    expect(scoreInstrument(instrumentOf('asq'), itemised('asq', [0, 0, 0, 1]))).toMatchObject({
      band: null,
      missing: ['asq-5'],
      critical: ['asq-4'],
      criticalUnanswered: ['asq-5'],
    });
    expect(scoreInstrument(instrumentOf('asq'), itemised('asq', [0, 0, 0, null])).band).toBeNull();
  });

  it('claims no total for the check-in', () => {
    const scored = scoreInstrument(
      instrumentOf('session-checkin-own'),
      itemised('checkin', [10, 10, 10, 10]),
    );
    expect(scored).toMatchObject({ total: null, band: null, cutoff: null, missing: [] });
  });

  it('refuses a value that is no answer', () => {
    expect(() => phq9(4)).toThrow('4 is no answer to phq9-1 of phq-9');
  });

  it('stays within the range, in a band, with nothing missing, when all is answered', () => {
    fc.assert(
      fc.property(summed, ({ instrument, answers }) => {
        const { total, band, missing, prorated } = scoreInstrument(instrument, answers);
        expect(total).toBeGreaterThanOrEqual(instrument.scoring.gate ? 0 : instrument.range!.min);
        expect(total).toBeLessThanOrEqual(instrument.range!.max);
        expect([missing, prorated, band === null]).toEqual([[], false, false]);
      }),
    );
  });

  it('never falls when one answer rises', () => {
    fc.assert(
      fc.property(summed, fc.nat(), ({ instrument, answers }, pick) => {
        const { id, options = instrument.responseOptions } =
          instrument.items[pick % instrument.items.length]!;
        const higher = options.map(({ value }) => value).filter(value => value > answers[id]!);
        const before = scoreInstrument(instrument, answers).total!;
        for (const value of higher)
          expect(scoreInstrument(instrument, { ...answers, [id]: value }).total).toBeGreaterThanOrEqual(
            before,
          );
      }),
    );
  });

  it('has a total exactly when no more is missing than the rule allows, prorated only where the rule says so', () => {
    fc.assert(
      fc.property(summed, fc.func(fc.boolean()), ({ instrument, answers }, isBlank) => {
        const partly = Object.fromEntries(
          Object.entries(answers).map(([id, value]) => [id, isBlank(id) ? null : value]),
        );
        const { total, missing, prorated } = scoreInstrument(instrument, partly);
        const { maxMissing, method } = instrument.scoring.missing;

        expect(total !== null).toBe(missing.length <= maxMissing);
        expect(prorated).toBe(method === 'prorate' && missing.length > 0 && missing.length <= maxMissing);
        if (total !== null) expect(total).toBeLessThanOrEqual(instrument.range!.max);
      }),
    );
  });

  it('names every answer that asks for a response, and every such question left open', () => {
    fc.assert(
      fc.property(answered, fc.func(fc.boolean()), ({ instrument, answers }, isBlank) => {
        const partly = Object.fromEntries(
          Object.entries(answers).map(([id, value]) => [id, isBlank(id) ? null : value]),
        );
        const { critical, criticalUnanswered, missing } = scoreInstrument(instrument, partly);
        for (const { item, value } of instrument.criticalItems ?? []) {
          expect(critical.includes(item)).toBe((partly[item] ?? -1) >= value);
          expect(criticalUnanswered.includes(item)).toBe(missing.includes(item));
        }
      }),
    );
  });
});
