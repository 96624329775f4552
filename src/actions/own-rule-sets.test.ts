import { beforeAll, describe, expect, it } from 'vitest';
import { chartsOfFile } from '../clinical/charts-of-file.ts';
import { ownSetsOfFile } from '../clinical/own-sets-of-file.ts';
import { printOwnSet } from '../clinical/rule-sets/own/print-own-set.ts';
import { setsInForce } from '../clinical/rule-sets/sets-in-force.ts';
import { verify } from '../storage/verify/verify.ts';
import { accepted, openPractice } from '../testing/practice.ts';
import { someOwnSet } from '../testing/some-own-set.ts';
import { addPayer } from './add-payer.ts';
import { changePractice } from './change-practice.ts';
import { exportChart } from './export-chart.ts';
import { listOwnRuleSets } from './list-own-rule-sets.ts';
import { readChart } from './read-chart.ts';
import { readPracticeRules } from './read-practice-rules.ts';
import { saveOwnRuleSet } from './save-own-rule-set.ts';
import { setCoverage } from './set-coverage.ts';
import { withdrawOwnRuleSet } from './withdraw-own-rule-set.ts';

const practice = await openPractice();
const { deps, anna, client, episode } = practice;
const second = {
  ...someOwnSet,
  version: '2',
  effectiveFrom: '2026-05-01',
  changes: someOwnSet.changes.slice(0, 1),
};
const save = (own: typeof someOwnSet, actor = anna) => saveOwnRuleSet(deps, actor, printOwnSet(own));
beforeAll(async () => void accepted(await save(someOwnSet)));

describe('a rule set of the practice', () => {
  it('is kept in versions, and says what it changes', async () => {
    const { versions } = accepted(await save(second));
    expect(versions.map(({ version }) => version)).toEqual(['2', '1']);
    expect(versions[1]).toMatchObject({
      savedBy: 'Anna Berg',
      text: printOwnSet(someOwnSet),
      changes: [
        { rule: 'review.on-time', says: 'review every days 30 instead of none' },
        { rule: 'note.next-steps', says: expect.stringContaining('recommended') as string },
        { rule: 'record.out-of-network-parity', says: 'switched off: We are in their network.' },
      ],
    });
  });

  it('is refused with the lines that are wrong, and nothing is kept', async () => {
    const wrong = printOwnSet({ ...second, version: '3' }).replace('review.on-time', 'review.ontime');
    expect(await saveOwnRuleSet(deps, anna, wrong)).toMatchObject({
      code: 'invalid',
      fields: { 'line 10, column 7': 'There is no rule “review.ontime”.' },
      detail: { errors: [{ line: 10, column: 7 }] },
    });
    expect(accepted(await listOwnRuleSets(deps, anna))[0]?.versions).toHaveLength(2);
  });

  it('never takes the place of a version that was saved', async () => {
    expect(await save(someOwnSet)).toMatchObject({
      detail: { errors: [{ line: 5, message: expect.stringContaining('a version stays') as string }] },
    });
  });

  it('is made by admins alone', async () => {
    const ben = await practice.person('Ben Ode', ['clinician']);
    expect(await save({ ...second, version: '4' }, ben)).toMatchObject({ code: 'forbidden' });
    expect(await withdrawOwnRuleSet(deps, ben, 'our-optum', '2026-07-01')).toMatchObject({
      code: 'forbidden',
    });
  });

  it('can be the practice’s own choice, and a payer’s', async () => {
    const settings = { name: 'Linden Street', timeZone: 'America/New_York', idleMinutes: 15 };
    expect(await changePractice(deps, anna, { ...settings, ruleSet: 'our-optimum' })).toMatchObject({
      code: 'invalid',
    });
    expect(accepted(await changePractice(deps, anna, { ...settings, ruleSet: 'our-optum' }))).toMatchObject({
      ruleSet: 'our-optum',
    });
    accepted(await changePractice(deps, anna, { ...settings, ruleSet: 'core' }));
  });

  it('reaches the charts that it holds for, in the version of each day of service', async () => {
    expect(accepted(await readChart(deps, anna, episode)).rules).toEqual({ ruleSet: 'core', own: [] });
    const answers = { name: 'Optum', ruleSet: 'our-optum', isSelfPay: false, isActive: true };
    const { id: payer } = accepted(await addPayer(deps, anna, answers));
    accepted(await setCoverage(deps, anna, client, { payer, from: '2026-04-15', replaces: true }));
    const { chart, rules } = accepted(await readChart(deps, anna, episode));
    const periods = setsInForce(chart, rules).map(({ from, sets }) => [
      from,
      sets.map(({ id, version }) => (id === 'our-optum' ? `${id} ${version}` : id)).join(' '),
    ]);
    expect(periods).toEqual([
      [undefined, 'core'],
      ['2026-04-15', 'core our-optum 1'],
      ['2026-05-01', 'core our-optum 2'],
    ]);
  });

  it('is withdrawn from a day on: its base holds again, and what was before stays', async () => {
    expect(await withdrawOwnRuleSet(deps, anna, 'our-optum', '2026-04-30')).toMatchObject({
      fields: { from: 'is before 2026-05-01, from which a later version holds' },
    });
    accepted(await withdrawOwnRuleSet(deps, anna, 'our-optum', '2026-07-01'));
    expect(await withdrawOwnRuleSet(deps, anna, 'our-optum', '2026-07-02')).toMatchObject({
      code: 'conflict',
    });
    expect(await withdrawOwnRuleSet(deps, anna, 'nobodys', '2026-07-02')).toMatchObject({
      code: 'not-found',
    });
    const { own } = accepted(await readPracticeRules(deps, anna));
    expect(
      own.map(({ effectiveFrom, switchedOff, basedOn }) => [effectiveFrom, switchedOff?.length, basedOn]),
    ).toEqual([
      ['2026-04-01', 1, 'optum'],
      ['2026-05-01', 0, 'optum'],
      ['2026-07-01', 0, 'optum'],
    ]);
    expect(own[2]?.rules.some(({ isOwn }) => isOwn)).toBe(false);
    accepted(await save({ ...second, version: '3', effectiveFrom: '2026-08-01' }));
  });

  it('leaves with the record of a client whom it is for, so that a file is checked as the practice checks', async () => {
    const file = accepted(await exportChart(deps, anna, client, { processNotes: false }));
    expect(file.client.coverages).toMatchObject([
      { payer: 'Optum', ruleSet: 'our-optum', from: '2026-04-15' },
    ]);
    const { rules, chart } = accepted(await readChart(deps, anna, episode));
    const own = ownSetsOfFile(file);
    expect(own.map(({ version }) => version)).toEqual(['1', '2', 'withdrawn 2026-07-01', '3']);
    const [filed] = chartsOfFile(file, chart.today);
    expect(setsInForce(filed!, { ruleSet: 'core', own })).toEqual(setsInForce(chart, rules));
  });

  it('is in the ledger, and what the ledger says of it holds', async () => {
    expect(await verify(deps.db.pool, practice.practice, () => undefined)).toMatchObject({ holds: true });
  });
});
