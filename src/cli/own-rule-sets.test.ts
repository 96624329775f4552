import { expect, test, vi } from 'vitest';
import { addPayer } from '../actions/add-payer.ts';
import { saveOwnRuleSet } from '../actions/save-own-rule-set.ts';
import { setCoverage } from '../actions/set-coverage.ts';
import { printOwnSet } from '../clinical/rule-sets/own/print-own-set.ts';
import { openInstallation } from '../testing/installation.ts';
import { accepted } from '../testing/practice.ts';
import { someOwnSet } from '../testing/some-own-set.ts';

vi.setConfig({ testTimeout: 120_000 });
const { goldthread, record, anna, client } = await openInstallation();
const { deps } = record;
const strict = {
  ...someOwnSet,
  id: 'no-plan-no-pay',
  basedOn: 'core',
  effectiveFrom: '2020-01-01',
  changes: [
    { id: 'plan.present-on-time', severity: 'required' as const, parameters: { planDueDays: 0 } },
    { id: 'record.out-of-network-parity', off: 'We are in their network.' },
  ],
};
accepted(await saveOwnRuleSet(deps, anna, printOwnSet(strict)));
const payer = accepted(
  await addPayer(deps, anna, {
    name: 'The strict plan',
    ruleSet: strict.id,
    isSelfPay: false,
    isActive: true,
  }),
);
accepted(await setCoverage(deps, anna, client, { payer: payer.id, from: '2020-01-01', replaces: true }));

test('A set of the practice is listed with what it changes and what it switches off', async () => {
  const { code, out } = await goldthread('rules', '--ruleset', strict.id);
  expect(code).toBe(0);
  expect(out).toContain('Made from core; of its rules 1 is changed.');
  expect(out).toContain('Switched off: record.out-of-network-parity. We are in their network.');
  expect(out).toContain('· changed by the practice ·');
  expect(out).not.toContain('\n  record.out-of-network-parity\n');
  const json = JSON.parse((await goldthread('rules', '--json', '--ruleset', strict.id)).out) as object;
  expect(json).toMatchObject({ ruleSets: [{ id: strict.id, basedOn: 'core' }] });
});

test('A record is checked by it where its payer is, and by name', async () => {
  const asked = ['audit', '--client', 'R-1', '--format', 'json'];
  const byPayer = JSON.parse((await goldthread(...asked)).out) as {
    records: { ruleSets: { id: string }[] }[];
  };
  // The days before the payer began to pay are the practice's own choice.
  expect(byPayer.records[0]?.ruleSets.map(({ id }) => id)).toEqual(['core', strict.id]);
  const byName = JSON.parse((await goldthread(...asked, '--ruleset', strict.id)).out) as typeof byPayer;
  expect(byName.records[0]?.ruleSets.map(({ id }) => id)).toEqual([strict.id]);
});

test('A set that nobody knows is answered with those there are, the practice’s own among them', async () => {
  const { code, err } = await goldthread('audit', '--client', 'R-1', '--ruleset', 'gold');
  expect(code).toBe(2);
  expect(err).toMatch(/There is no rule set “gold”\. There is core, .*, no-plan-no-pay\.\n/);
});
