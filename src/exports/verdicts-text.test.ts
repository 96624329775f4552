import { describe, expect, it } from 'vitest';
import { chartWith } from '../testing/chart-builder.ts';
import { said } from '../testing/said.ts';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { qualityScore } from '../clinical/verdicts/quality-score.ts';
import { failedClaimLines, verdictLines } from './verdicts-text.ts';

const magellan = ruleSets.find(({ id }) => id === 'magellan')!;
const two = { ...magellan, rules: magellan.rules.filter(({ id }) => id.startsWith('plan.')).slice(0, 2) };
const [one = '', other = ''] = two.rules.map(({ id }) => id);
const claim = { day: '2026-03-16', code: '90834', documents: ['n'], findings: [] };
const claims = (...verdicts: ('passes' | 'fails' | 'cannot-tell')[]) => ({
  claims: verdicts.map(verdict => ({ ...claim, verdict, minutes: 45 })),
  counts: {
    passes: verdicts.filter(verdict => verdict === 'passes').length,
    fails: verdicts.filter(verdict => verdict === 'fails').length,
    'cannot-tell': verdicts.filter(verdict => verdict === 'cannot-tell').length,
  },
  minutesAtStake: 45,
  answered: 0,
});

describe('both verdicts in words', () => {
  it('say the score, its bounds, the mark and whose it is', () => {
    const outcomes = [...said(one, 'pass'), ...said(other, 'cannot-tell')];
    expect(
      verdictLines({ ruleSet: 'magellan', version: two.version, quality: qualityScore(outcomes, two) }, [
        two,
      ]),
    ).toEqual([
      'Score by Magellan: 100 %, between 50 % and 100 % (1 met, 1 undecided).',
      '  By section: plan 100 %.',
      '  That may or may not reach 70 % (verified: Magellan’s mark for employer plans,',
      '  2018 to 2023; its Californian affiliate used 80 % in 2023.)',
    ]);
  });

  it('say so when rules check only a part, and nothing as a share when nothing was decided', () => {
    const partly = qualityScore(said(one, 'pass'), two);
    expect(
      verdictLines({ ruleSet: 'magellan', version: two.version, quality: partly }, [two]).join(' '),
    ).toContain('As far as rules check it, that reaches 70 %');
    const nothing = qualityScore(said(one, 'not-applicable'), two);
    expect(verdictLines({ ruleSet: 'magellan', version: two.version, quality: nothing }, [two])[0]).toBe(
      'Score by Magellan: none (1 not applicable, 1 checked by no rule).',
    );
  });

  it('never round a share up to its mark', () => {
    const near = { ...qualityScore([], two), share: 0.69999, lowest: 0.69999, highest: 0.69999 };
    expect(verdictLines({ ruleSet: 'magellan', version: two.version, quality: near }, [two])[0]).toMatch(
      /^Score by Magellan: 69\.9 %/,
    );
  });

  it('count the claims, and list those that do not pass', () => {
    const verdict = {
      ruleSet: 'magellan',
      version: two.version,
      quality: qualityScore([], two),
      claims: claims('passes', 'fails', 'cannot-tell'),
    };
    expect(verdictLines(verdict, [two]).join(' ')).toContain(
      'Claims by Magellan: 1 of 3 passes, 1 fails with 45 minutes at stake, 1 for a person to look at.',
    );
    expect(failedClaimLines([verdict], chartWith())).toEqual([
      '',
      'Billed sessions that do not pass by magellan',
      '  16 March · 90834 · 45 minutes: fails',
      '    nothing that is signed tells of it',
      '  16 March · 90834 · 45 minutes: for a person to look at',
      '    nothing that is signed tells of it',
    ]);
  });
});
