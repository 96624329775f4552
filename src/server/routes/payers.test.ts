import { beforeAll, expect, it } from 'vitest';
import { printOwnSet } from '../../clinical/rule-sets/own/print-own-set.ts';
import { someOwnSet } from '../../testing/some-own-set.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';
import type { ChartReply } from '../contracts/chart.ts';

const practice = await openWebPractice();
let anna: Browser;
beforeAll(async () => void (anna = await practice.signIn('anna@example.org')));

const save = (text: string) => anna.ask('POST', '/own-rule-sets', { body: { text } });
const chart = async () => (await anna.ask('GET', `/episodes/${practice.episode}/chart`)).body as ChartReply;

it('names every line of a rule set that is wrong, for people and for programs', async () => {
  const wrong = printOwnSet(someOwnSet).replace('review.on-time', 'review.ontime');
  expect(await save(wrong)).toMatchObject({
    status: 400,
    body: {
      code: 'invalid',
      fields: { 'line 10, column 7': 'There is no rule “review.ontime”.' },
      detail: { errors: [{ line: 10, column: 7, message: 'There is no rule “review.ontime”.' }] },
    },
  });
  expect(await save('{')).toMatchObject({ status: 400, body: { detail: { errors: [{ line: 1 }] } } });
});

it('hands the chart its coverages and the sets of the practice that hold for it, and a new tag', async () => {
  expect(await save(printOwnSet(someOwnSet))).toMatchObject({ status: 201, body: { id: 'our-optum' } });
  const added = await anna.ask('POST', '/payers', {
    body: { name: 'Optum', ruleSet: 'our-optum', isSelfPay: false, isActive: true },
  });
  const payer = (added.body as { id: string }).id;
  const before = await chart();
  expect(
    await anna.ask('POST', `/clients/${practice.client}/coverages`, {
      body: { payer, from: '2026-03-02', memberNumber: 'OPT-1', replaces: true },
    }),
  ).toMatchObject({ status: 201, body: { coverages: [{ payer: { name: 'Optum' } }] } });
  const after = await chart();
  expect(after.chart.client).toMatchObject({
    payer: 'Optum',
    coverages: [{ payer: 'Optum', ruleSet: 'our-optum', from: '2026-03-02', memberNumber: 'OPT-1' }],
  });
  expect(after.rules.own).toMatchObject([{ id: 'our-optum', basedOn: 'optum', version: '1' }]);
  expect(after.revision).not.toBe(before.revision);
});

it('lists the sets of the practice among those one can check by', async () => {
  const { body } = await anna.ask('GET', '/rule-sets');
  const { ruleSets } = body as { ruleSets: { id: string; basedOn?: string }[] };
  expect(ruleSets).toHaveLength(13);
  expect(ruleSets.at(-1)).toMatchObject({ id: 'our-optum', basedOn: 'optum' });
});

it('tells a person who may not, and a payer that nobody knows', async () => {
  await practice.person('Ben Ode', ['clinician']);
  const ben = await practice.firstSecretChanged('ben.ode@example.org');
  const body = { name: 'Ben’s', isSelfPay: false, isActive: true };
  expect(await ben.ask('POST', '/payers', { body })).toMatchObject({ status: 403 });
  expect(await ben.ask('GET', '/payers')).toMatchObject({ status: 200 });
  expect(await anna.ask('PUT', `/payers/${practice.client}`, { body })).toMatchObject({ status: 404 });
});
