import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { river } from '../../testing/chart-builder.ts';
import type { Coverage } from '../chart.ts';
import { addDays } from '../time/add-days.ts';
import { ruleSets } from './index.ts';
import type { PracticeRules } from './practice-rules.ts';
import type { RuleSet } from './rule-set.ts';
import { holdsOn, setsInForce } from './sets-in-force.ts';

const optum = ruleSets.find(({ id }) => id === 'optum')!;
const own = (more: Partial<RuleSet>): RuleSet => ({
  ...optum,
  id: 'ours',
  name: 'Ours',
  version: '1',
  ...more,
});
const client = (...coverages: Coverage[]) => ({ client: { ...river, coverages } });
const practice = (more: Partial<PracticeRules> = {}): PracticeRules => ({
  ruleSet: 'core',
  own: [],
  ...more,
});
const inWords = (...asked: Parameters<typeof setsInForce>) =>
  setsInForce(...asked).map(({ from, until, sets }) =>
    [
      `${from ?? ''}/${until ?? ''}`,
      ...sets.map(({ id, version }) => (id === 'ours' ? `${id} ${version}` : id)),
    ].join(' '),
  );

describe('the rule sets in force', () => {
  it.each<[why: string, Coverage[], PracticeRules, string[]]>([
    [
      'are the practice’s own choice where nobody is known to pay',
      [],
      practice({ ruleSet: 'carf' }),
      ['/ core carf'],
    ],
    ['are the core set alone for a practice that chose no other', [], practice(), ['/ core']],
    [
      'change with the payer, on the day from which it pays',
      [{ payer: 'Optum', ruleSet: 'optum', from: '2026-06-01' }],
      practice(),
      ['/2026-05-31 core', '2026-06-01/ core optum'],
    ],
    [
      'fall back after its last day',
      [{ payer: 'Optum', ruleSet: 'optum', from: '2026-06-01', until: '2026-08-31' }],
      practice({ ruleSet: 'medicare' }),
      ['/2026-05-31 core medicare', '2026-06-01/2026-08-31 core optum', '2026-09-01/ core medicare'],
    ],
    [
      'are those of both where two pay',
      [
        { payer: 'Medicare', ruleSet: 'medicare' },
        { payer: 'Optum', ruleSet: 'optum', from: '2026-06-01' },
      ],
      practice(),
      ['/2026-05-31 core medicare', '2026-06-01/ core medicare optum'],
    ],
    [
      'do not change with a payer that is checked by nothing of its own',
      [{ payer: 'The client', from: '2026-06-01' }],
      practice(),
      ['/ core'],
    ],
    [
      'are the core set alone where a payer’s set is not known here',
      [{ payer: 'Somebody', ruleSet: 'no-such-set' }],
      practice(),
      ['/ core'],
    ],
    [
      'are of each set the version of the day, and the first before there was one',
      [],
      practice({
        ruleSet: 'ours',
        own: [own({ version: '2', effectiveFrom: '2026-07-01' }), own({ effectiveFrom: '2026-02-01' })],
      }),
      ['/2026-06-30 core ours 1', '2026-07-01/ core ours 2'],
    ],
    [
      'hold the practice’s own core set in place of ours',
      [],
      practice({ ruleSet: 'ours', own: [own({ basedOn: 'core' })] }),
      ['/ ours 1'],
    ],
  ])('%s', (_, coverages, rules, expected) => expect(inWords(client(...coverages), rules)).toEqual(expected));

  it('are the same list again, so that what is made of it can be kept', () => {
    const asked = [client({ payer: 'Optum', ruleSet: 'optum', from: '2026-06-01' }), practice()] as const;
    expect(setsInForce(...asked).map(({ sets }) => sets)).toEqual(
      setsInForce(...asked).map(({ sets }) => sets),
    );
    expect(setsInForce(...asked)[1]?.sets).toBe(setsInForce(...asked)[1]?.sets);
  });

  it('cover every day once, whatever the coverages', () => {
    const day = fc.integer({ min: 0, max: 400 }).map(days => addDays('2026-01-01', days));
    const coverage = fc.record(
      {
        payer: fc.constant('P'),
        ruleSet: fc.constantFrom('optum', 'carf', 'x'),
        from: day,
        until: fc.oneof(day, fc.constant('9999-12-31')),
      },
      { requiredKeys: ['payer'] },
    );
    fc.assert(
      fc.property(fc.array(coverage, { maxLength: 6 }), day, (coverages, asked) => {
        const periods = setsInForce(client(...coverages), practice());
        expect(periods.filter(period => holdsOn(period, asked))).toHaveLength(1);
        expect(periods[0]?.from).toBeUndefined();
        expect(periods.at(-1)?.until).toBeUndefined();
      }),
    );
  });
});
