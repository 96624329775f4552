import { beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../storage/verify/verify.ts';
import { accepted, openPractice } from '../testing/practice.ts';
import type { Actor } from './actor.ts';
import { addPayer } from './add-payer.ts';
import { changeClient } from './change-client.ts';
import { changePayer } from './change-payer.ts';
import { endCoverage } from './end-coverage.ts';
import { listCoverages } from './list-coverages.ts';
import { listPayers } from './list-payers.ts';
import { readChart } from './read-chart.ts';
import { setCoverage, type NewCoverage } from './set-coverage.ts';

const practice = await openPractice();
const { deps, anna, client, episode } = practice;
const payerCalled = async (name: string, more = {}) =>
  accepted(await addPayer(deps, anna, { name, isSelfPay: false, isActive: true, ...more }));
let optum: string;
let cash: string;
let ben: Actor;
beforeAll(async () => {
  optum = (await payerCalled('Optum', { ruleSet: 'optum' })).id;
  cash = (await payerCalled('The client', { isSelfPay: true })).id;
  ben = await practice.person('Ben Ode', ['clinician']);
});

const set = (coverage: Partial<NewCoverage> & Pick<NewCoverage, 'payer' | 'from'>, actor = anna) =>
  setCoverage(deps, actor, client, { replaces: true, ...coverage });
const chart = async () => accepted(await readChart(deps, anna, episode)).chart;

describe('payers', () => {
  it('are added once, however their name is written, and only by an admin', async () => {
    expect(await addPayer(deps, anna, { name: 'OPTUM', isSelfPay: false, isActive: true })).toMatchObject({
      code: 'invalid',
      fields: { name: 'belongs to another payer' },
    });
    expect(await addPayer(deps, ben, { name: 'Ben’s', isSelfPay: false, isActive: true })).toMatchObject({
      code: 'forbidden',
    });
  });

  it('are refused a rule set that nobody knows', async () => {
    const answers = { name: 'Optum', ruleSet: 'optimum', isSelfPay: false, isActive: true };
    expect(await changePayer(deps, anna, optum, answers)).toMatchObject({
      code: 'invalid',
      fields: { ruleSet: 'is not a rule set' },
    });
  });
});

describe('the coverage of a client', () => {
  it('begins, is followed by another, and stays in the record', async () => {
    expect((await chart()).client).not.toHaveProperty('coverages');
    accepted(await set({ payer: cash, from: '2026-01-05' }));
    accepted(await set({ payer: optum, from: '2026-03-01', memberNumber: 'OPT-1' }));
    const { coverages } = accepted(await listCoverages(deps, anna, client));
    expect(coverages).toMatchObject([
      { payer: { name: 'Optum' }, from: '2026-03-01', memberNumber: 'OPT-1', ruleSet: 'optum' },
      { payer: { name: 'The client' }, from: '2026-01-05', until: '2026-02-28', isSelfPay: true },
    ]);
  });

  it('stands in the chart, oldest first, with who pays now in place of any words', async () => {
    expect((await chart()).client).toMatchObject({
      payer: 'Optum',
      coverages: [
        { payer: 'The client (self-pay)', from: '2026-01-05', until: '2026-02-28' },
        { payer: 'Optum', ruleSet: 'optum', from: '2026-03-01', memberNumber: 'OPT-1' },
      ],
    });
  });

  it('is not overwritten when details of the client are changed, nor are the words that were there before', async () => {
    await practice.owner('update client set payer = $1 where id = $2', ['Optum, member 1', client]);
    const answers = { name: 'Mara Lind', recordNumber: 'R-1', payer: 'Somebody else' };
    expect(accepted(await changeClient(deps, anna, client, answers)).client.payer).toBe('Optum, member 1');
    expect((await chart()).client.payer).toBe('Optum');
    expect(accepted(await listCoverages(deps, anna, client)).inWords).toBe('Optum, member 1');
  });

  it('counts for its payer on the days that it holds', async () => {
    const { payers } = accepted(await listPayers(deps, anna));
    expect(payers.map(({ name, clients }) => [name, clients])).toEqual([
      ['Optum', 1],
      ['The client', 0],
    ]);
  });

  it('may stand beside another where two pay', async () => {
    const second = (await payerCalled('A second plan')).id;
    accepted(await set({ payer: second, from: '2026-03-02', replaces: false }));
    expect((await chart()).client.payer).toBe('Optum and A second plan');
    const [added] = accepted(await listCoverages(deps, anna, client)).coverages;
    accepted(await endCoverage(deps, anna, { client, coverage: added!.id }, { isMistaken: true }));
    expect((await chart()).client.payer).toBe('Optum');
    expect(accepted(await listCoverages(deps, anna, client)).coverages[0]).toMatchObject({
      isMistaken: true,
    });
    expect(
      await endCoverage(deps, anna, { client, coverage: added!.id }, { until: '2026-05-01' }),
    ).toMatchObject({ code: 'conflict' });
  });

  it.each<[string, Partial<NewCoverage>, object]>([
    ['that ends before it begins', { until: '2026-05-31' }, { fields: { until: 'is before the first day' } }],
    ['by nobody', { payer: '00000000-0000-4000-8000-999999999999' }, { code: 'invalid' }],
    ['by somebody who pays already', {}, { code: 'conflict' }],
  ])('%s is refused', async (_, coverage, refusal) => {
    expect(await set({ payer: optum, from: '2026-06-01', ...coverage })).toMatchObject({
      ok: false,
      ...refusal,
    });
  });

  it('is set by the treatment team and by admins, and by nobody else', async () => {
    expect(await set({ payer: cash, from: '2026-08-01' }, ben)).toMatchObject({ code: 'forbidden' });
  });

  it('ends on a day, not before its first', async () => {
    const { coverages } = accepted(await listCoverages(deps, anna, client));
    const coverage = coverages.find(({ payer }) => payer.id === optum)!.id;
    expect(await endCoverage(deps, anna, { client, coverage }, { until: '2026-02-01' })).toMatchObject({
      fields: { until: 'is before the first day' },
    });
    accepted(await endCoverage(deps, anna, { client, coverage }, { until: '2026-06-30' }));
    expect((await chart()).client.coverages?.at(-1)).toMatchObject({ until: '2026-06-30' });
    const nobody = '00000000-0000-4000-8000-999999999999';
    expect(
      await endCoverage(deps, anna, { client, coverage: nobody }, { until: '2026-06-30' }),
    ).toMatchObject({ code: 'not-found' });
  });

  it('is in the ledger, and what the ledger says of it holds', async () => {
    expect(await verify(deps.db.pool, practice.practice, () => undefined)).toMatchObject({ holds: true });
  });
});
