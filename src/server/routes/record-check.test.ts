import { beforeAll, describe, expect, it } from 'vitest';
import type { ReplyOf } from '../contracts/contract.ts';
import type {
  checkTrendRoute,
  groupFindingsRoute,
  listClaimsRoute,
  listFindingsRoute,
  recordCheckRoute,
} from '../contracts/record-check.ts';
import { ruleSets } from '../../clinical/rule-sets/index.ts';
import { noteOf } from '../../testing/river-care.ts';
import { diagnosisOf } from '../../testing/river-evidence.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
const anna = await practice.signIn('anna@example.org');
const newcomer = async (name: string, role: 'clinician' | 'compliance' | 'admin') => {
  await practice.person(name, [role]);
  return practice.firstSecretChanged(`${name.toLowerCase().replace(' ', '.')}@example.org`);
};
const ines = await newcomer('Ines Roth', 'compliance');
const carla = await newcomer('Carla Fenn', 'admin');
const dora = await newcomer('Dora Weil', 'clinician');

const got = async <T>(by: Browser, path: string): Promise<T> => {
  const came = await by.ask('GET', path);
  expect(came).toMatchObject({ status: 200 });
  return came.body as T;
};
const check = (query = '', by = anna) => got<ReplyOf<typeof recordCheckRoute>>(by, `/record-check${query}`);
const groups = (query: string, by = anna) =>
  got<ReplyOf<typeof groupFindingsRoute>>(by, `/record-check/groups${query}`);
const findings = (query = '', by = anna) =>
  got<ReplyOf<typeof listFindingsRoute>>(by, `/record-check/findings${query}`);
const sweep = async (by = ines, body: object = {}) => {
  const came = await by.ask('POST', '/record-check/sweeps', { body });
  await practice.jobs.idle();
  const { body: job } = await by.ask('GET', `/jobs/${(came.body as { id: string }).id}`);
  return job;
};

beforeAll(async () => {
  await practice.signed('diagnosis', diagnosisOf().body);
  await practice.signed(
    'progress-note',
    noteOf({ heldOn: '2026-02-23', serviceCode: '90837', startedAt: '10:00', stoppedAt: '10:30' }).body,
  );
  for (let nth = 0; nth < 3; nth += 1)
    await anna.ask('POST', '/clients', {
      body: {
        name: `Client ${nth}`,
        recordNumber: `R-1${nth}`,
        payer: nth === 0 ? 'Mutual of Elm' : undefined,
        episode: { admittedOn: '2026-01-05', setting: 'outpatient' },
      },
    });
});

describe('before anything was checked', () => {
  it('says how many records there are and that all of them are due', async () => {
    expect(await check()).toMatchObject({ inScope: 4, due: 4, records: 0, findings: 0, mayCheckAll: true });
    expect(await check('', dora)).toMatchObject({ inScope: 0, due: 0, closed: 4, mayCheckAll: false });
  });
});

describe('after a sweep', () => {
  beforeAll(async () => {
    expect(await sweep()).toMatchObject({
      state: 'done',
      result: { kind: 'sweep', records: 4, due: 4, checked: 4, isComplete: true },
    });
  });

  it('the counts say by which sets, when, and how the sweep ended', async () => {
    expect(await check()).toMatchObject({
      due: 0,
      records: 4,
      ruleSets: [{ id: 'core' }],
      checkedOn: { first: '2026-03-02', last: '2026-03-02' },
      sweep: { state: 'complete', startedBy: 'Ines Roth', records: 4, done: 4 },
      scores: [{ ruleSet: 'core', records: 4, share: expect.any(Number) as unknown }],
      payers: ['Mutual of Elm'],
    });
  });

  it('lists the billed sessions that would fail, each with code, minutes and what decides against it', async () => {
    const { claims } = await got<ReplyOf<typeof listClaimsRoute>>(anna, '/record-check/claims?verdict=fails');
    const { claimsFailing, minutesAtStake } = await check('?show=all');
    expect(claims).toHaveLength(claimsFailing);
    expect(claims.reduce((sum, { minutes = 0 }) => sum + minutes, 0)).toBe(minutesAtStake);
    expect(claims).toEqual([
      expect.objectContaining({
        ruleSet: 'core',
        day: '2026-02-23',
        code: '90837',
        minutes: 30,
        verdict: 'fails',
      }),
    ]);
    expect(claims[0]?.rules.map(({ id }) => id)).toContain('note.time-supports-code');
    expect((await got<ReplyOf<typeof listClaimsRoute>>(dora, '/record-check/claims')).claims).toEqual([]);
    const open = await got<ReplyOf<typeof listClaimsRoute>>(anna, '/record-check/claims?claimsOf=carf');
    expect(open.claims).toEqual([]);
  });

  it.each(['rule', 'clinician', 'client', 'age'] as const)(
    'the findings put together by %s add up to all of them, and each group lists its own',
    async by => {
      const all = (await check()).findings;
      const found = (await groups(`?by=${by}&limit=200`)).groups;
      expect(found.reduce((sum, group) => sum + group.findings, 0)).toBe(all);
      for (const { key, findings: count } of found)
        expect((await findings(`?${by}=${encodeURIComponent(key)}&limit=200`)).findings).toHaveLength(count);
    },
  );

  it('a finding says what is wrong, why it matters, what to do, who asks, and whose document it is', async () => {
    const found = (await findings('?rule=diagnosis.impairment-linked')).findings;
    expect(found).toMatchObject([
      { author: { name: 'Anna Berg' }, place: { type: 'diagnosis' }, client: { name: 'Mara Lind' } },
    ]);
    for (const said of ['title', 'message', 'why', 'remedy', 'label', 'key'] as const)
      expect(found[0]?.[said]).toMatch(/\S/);
    expect(found[0]?.sources.length).toBeGreaterThan(0);
  });

  it('goes through findings and groups page by page, none twice and none left out', async () => {
    const all = (await findings('?limit=200')).findings.map(({ key }) => key);
    const keys: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: ReplyOf<typeof listFindingsRoute> = await findings(
        `?limit=3${next === '' ? '' : `&after=${next}`}`,
      );
      keys.push(...page.findings.map(({ key }) => key));
      next = page.next;
    }
    expect(keys).toEqual(all);

    const whole = (await groups('?by=rule&limit=200')).groups.map(({ key }) => key);
    const some: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: ReplyOf<typeof groupFindingsRoute> = await groups(
        `?by=rule&limit=2${next === '' ? '' : `&after=${next}`}`,
      );
      some.push(...page.groups.map(({ key }) => key));
      next = page.next;
    }
    expect(some).toEqual(whole);
  });

  it('the weights part the findings', async () => {
    const [all, required, recommended] = await Promise.all(
      ['', 'required', 'recommended'].map(weight => findings(`?limit=200${weight && `&weight=${weight}`}`)),
    );
    const weights = (page: typeof all) => new Set(page?.findings.map(({ severity }) => severity));
    expect(weights(required)).toEqual(new Set(['required']));
    expect(weights(recommended).has('required')).toBe(false);
    expect((required?.findings.length ?? 0) + (recommended?.findings.length ?? 0)).toBe(all?.findings.length);
  });

  it('shows the records of one payer, or of those whose care has ended', async () => {
    expect((await check('?payer=Mutual of Elm')).records).toBe(1);
    expect((await check('?show=closed')).records).toBe(0);
    expect((await check('?show=open')).records).toBe(4);
  });

  it('another set is looked at once it was asked for', async () => {
    expect(await check('?ruleSet=medicare')).toMatchObject({ due: 4, records: 0 });
    await sweep(ines, { ruleSet: 'medicare' });
    const { ruleSets: used, due } = await check('?ruleSet=medicare');
    expect(used.map(({ id }) => id)).toEqual(['core', 'medicare']);
    expect(due).toBe(0);
    const asked = (await findings('?ruleSet=medicare&askedBy=core&limit=200')).findings;
    expect(asked.length).toBeGreaterThan(0);
    for (const { askedBy } of asked) expect(askedBy).toContain('core');
    expect(await sweep(ines, { ruleSet: 'nobody' })).toMatchObject({ state: 'refused' });
  });

  it('a clinician sees the own clients and how many charts are left out', async () => {
    expect(await check('', dora)).toMatchObject({ records: 0, findings: 0, closed: 4 });
    expect((await findings('', dora)).findings).toEqual([]);
    expect((await groups('?by=client', dora)).groups).toEqual([]);
    expect((await check()).records).toBe(4);
  });

  it('an admin of no team counts all findings and reads none; who reviews reads all', async () => {
    const all = (await check('', ines)).findings;
    expect(await check('', carla)).toMatchObject({ findings: all, readsAll: false, mayCheckAll: true });
    const [blind, seen] = [await findings('?limit=200', carla), await findings('?limit=200', ines)];
    expect(blind.findings).toHaveLength(all);
    expect(blind.findings.filter(({ message }) => message !== undefined)).toEqual([]);
    expect(seen.findings.filter(({ message }) => message === undefined)).toEqual([]);
    expect((await check('', ines)).readsAll).toBe(true);
  });

  it('leaves as CSV and as a page to print, with every finding that is shown and no other', async () => {
    const shown = (await findings('?weight=required&limit=200')).findings;
    const csv = await anna.ask('GET', '/record-check/export.csv?weight=required');
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="record-check.csv"',
    });
    const lines = String(csv.body).split('\r\n');
    expect(lines).toHaveLength(shown.length + 2);
    expect(lines[0]).toMatch(/^\uFEFFClient,Record number,/);

    const page = await anna.ask('GET', '/record-check/export.html?weight=required');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    for (const { label } of shown) expect(page.body).toContain(label);
    expect((await dora.ask('GET', '/record-check/export.csv')).body).toMatch(/^[^\n]*\n$/);
  });

  it('the trend has one column for each quarter with a whole sweep', async () => {
    practice.deps.setClock('2026-05-04T15:00:00.000Z');
    const later = await practice.signIn('anna@example.org');
    await sweep(later);
    const trend = await got<ReplyOf<typeof checkTrendRoute>>(later, '/record-check/trend');
    expect(trend.quarters.map(({ quarter, sweptOn }) => `${quarter} ${sweptOn}`)).toEqual([
      '2026-Q1 2026-03-02',
      '2026-Q2 2026-05-04',
    ]);
    for (const { findings: counts } of [...trend.rules, ...trend.clinicians]) expect(counts).toHaveLength(2);
    const sums = trend.rules.reduce((sum, { findings: counts }) => sum + (counts[1] ?? 0), 0);
    expect(sums).toBe(trend.quarters[1]?.findings);
  });

  it('a note of the own that changed is due again, and only that', async () => {
    const later = await practice.signIn('anna@example.org');
    await practice.draft('contact-note');
    expect(await check('', later)).toMatchObject({ due: 1 });
    await sweep(later);
    expect(await check('', later)).toMatchObject({ due: 0 });
  });
});

it('lists the rule sets one can choose', async () => {
  const later = await practice.signIn('anna@example.org');
  const { body } = await later.ask('GET', '/rule-sets');
  expect((body as { ruleSets: { id: string }[] }).ruleSets.map(({ id }) => id)).toEqual(
    ruleSets.map(({ id }) => id),
  );
  expect(body).toMatchObject({
    ruleSets: expect.arrayContaining([
      expect.objectContaining({ id: 'optum', standing: { verified: 4, memory: 27 } }),
    ]) as object,
  });
});
