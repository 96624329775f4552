import { beforeEach, expect, it } from 'vitest';
import type { ReplyOf } from '../contracts/contract.ts';
import type { recordCheckRoute } from '../contracts/record-check.ts';
import { ruleSets } from '../../clinical/rule-sets/index.ts';
import { diagnosisOf } from '../../testing/river-evidence.ts';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
let anna: Browser;
beforeEach(async () => {
  anna = await practice.signIn('anna@example.org');
});
type Page = ReplyOf<typeof recordCheckRoute>;

const check = async (query = ''): Promise<Page> => {
  const came = await anna.ask('GET', `/record-check${query}`);
  expect(came).toMatchObject({ status: 200 });
  return came.body as Page;
};

it('checks every chart that is open to the reader, and each that was opened is in the ledger', async () => {
  let page: Page | undefined;
  const verbs = await practice.recorded(async () => (page = await check()));
  expect(verbs.toSorted()).toEqual(['list-clients', 'read-chart']);
  expect(page).toMatchObject({
    ruleSets: [{ id: 'core' }],
    checkedOn: '2026-03-02',
    episodes: [{ client: { name: 'Mara Lind' }, episode: practice.episode }],
  });
});

it('says of a finding what is wrong, why it matters, what to do, who asks, and whose document it is', async () => {
  await practice.signed('diagnosis', diagnosisOf().body);
  practice.deps.setClock('2026-03-09T15:00:00.000Z');
  const reader = await practice.signIn('anna@example.org');
  const { body } = await reader.ask('GET', '/record-check');
  const findings = (body as Page).episodes.flatMap(each => each.findings);
  const unmet = findings.find(({ rule }) => rule === 'diagnosis.impairment-linked');
  expect(unmet).toMatchObject({ author: { name: 'Anna Berg' }, place: { type: 'diagnosis' } });
  expect(unmet?.ageDays).toBeGreaterThan(0);
  for (const said of ['title', 'message', 'why', 'remedy', 'label', 'key'] as const)
    expect(unmet?.[said]).toMatch(/\S/);
  expect(unmet?.sources.length).toBeGreaterThan(0);
});

it('checks against another rule set beside the core set when asked', async () => {
  expect((await check('?ruleSet=medicare')).ruleSets.map(({ id }) => id)).toEqual(['core', 'medicare']);
  expect((await anna.ask('GET', '/record-check?ruleSet=nobody')).status).toBe(400);
});

it('goes through many clients page by page', async () => {
  for (let nth = 0; nth < 3; nth += 1)
    await anna.ask('POST', '/clients', {
      body: {
        name: `Client ${nth}`,
        recordNumber: `R-1${nth}`,
        episode: { admittedOn: '2026-03-01', setting: 'outpatient' },
      },
    });
  const names: string[] = [];
  for (let next: string | undefined = ''; next !== undefined;) {
    const page: Page = await check(`?limit=2${next === '' ? '' : `&after=${next}`}`);
    names.push(...page.episodes.map(({ client }) => client.name));
    next = page.next;
  }
  expect(names.toSorted()).toEqual(['Client 0', 'Client 1', 'Client 2', 'Mara Lind']);
});

it('opens no chart that is closed to the reader', async () => {
  await practice.person('Carla Fenn', ['admin']);
  const carla = await practice.firstSecretChanged('carla.fenn@example.org');
  const verbs = await practice.recorded(async () => {
    expect(await carla.ask('GET', '/record-check')).toMatchObject({ status: 200, body: { episodes: [] } });
  });
  expect(verbs).toEqual(['list-clients']);
});

it('says on the first page how many charts it leaves out because they open only with a reason', async () => {
  await practice.person('Dora Weil', ['clinician']);
  const dora = await practice.firstSecretChanged('dora.weil@example.org');
  const counted = async (reader: Browser, query: string) => {
    const { body } = await reader.ask('GET', `/record-check${query}`);
    return (body as Page).closed;
  };
  const all = (await check('?limit=100')).episodes.length;
  expect(await counted(dora, '')).toBe(all);
  expect(await counted(dora, '?show=closed')).toBe(0);
  expect(await counted(anna, '')).toBe(0);
  const { next = '' } = await check('?limit=1');
  expect(await counted(anna, `?limit=1&after=${next}`)).toBeUndefined();
});

it('lists the rule sets one can choose', async () => {
  const { body } = await anna.ask('GET', '/rule-sets');
  expect((body as { ruleSets: { id: string }[] }).ruleSets.map(({ id }) => id)).toEqual(
    ruleSets.map(({ id }) => id),
  );
  expect(body).toMatchObject({
    ruleSets: expect.arrayContaining([
      expect.objectContaining({ id: 'optum', standing: { verified: 4, memory: 27 } }),
    ]) as object,
  });
});
