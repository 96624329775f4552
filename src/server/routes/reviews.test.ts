import { beforeAll, describe, expect, it } from 'vitest';
import { type Browser, openWebPractice } from '../../testing/web-practice.ts';
import { reviewOf } from '../../testing/whole-practice.ts';
import type { WorksheetView } from '../contracts/reviews.ts';

const practice = await openWebPractice();
const quarter = '2026-Q1';
const newcomer = async (name: string, roles: Parameters<typeof practice.person>[1]) => {
  const { person } = await practice.person(name, roles);
  return {
    person,
    browser: await practice.firstSecretChanged(`${name.toLowerCase().replace(' ', '.')}@example.org`),
  };
};
const sam = await newcomer('Sam Stone', ['supervisor']);
await newcomer('Cora Blum', ['compliance']);
await newcomer('Dora Weil', ['clinician']);
const film = { heldOn: '2026-03-01', work: [{ id: 'w1', done: 'We watched a movie on the bus.' }] };

/** The worksheet of the one record, given to somebody. */
async function worksheetOf({ person }: { readonly person: string | null }): Promise<string> {
  const anna = await practice.signIn('anna@example.org');
  const { body } = await anna.ask('GET', `/reviews/${quarter}`);
  const [{ id }] = (body as { worksheets: [{ id: string }] }).worksheets;
  await anna.ask('POST', `/worksheets/${id}/reviewer`, { body: { reviewer: person } });
  return id;
}
const viewOf = async (by: Browser, id: string): Promise<WorksheetView> => {
  const came = await by.ask('GET', `/worksheets/${id}`);
  expect(came).toMatchObject({ status: 200 });
  return came.body as WorksheetView;
};

let id: string;
beforeAll(async () => {
  await practice.draft('progress-note', film);
  practice.deps.setClock('2026-03-20T15:00:00.000Z');
  const admin = await practice.signIn('anna@example.org');
  expect(
    await admin.ask('POST', `/reviews/${quarter}/draws`, { body: { by: 'share', percent: 5 } }),
  ).toMatchObject({
    status: 201,
    body: { worksheets: 1, withoutReviewer: 0 },
  });
});

describe('a worksheet', () => {
  it('keeps what the check says on its day, with the sets it went by, and the questions of that day', async () => {
    id = await worksheetOf(sam);
    const browser = await practice.signIn('sam.stone@example.org', practice.ownSecret);
    expect(await browser.ask('GET', `/episodes/${practice.episode}/chart`)).toMatchObject({ status: 200 });
    const { revision } = await viewOf(browser, id);
    const came = await browser.ask('POST', `/worksheets/${id}/check`, { body: { revision } });
    expect(came).toMatchObject({
      status: 200,
      body: { checked: { on: '2026-03-20', sets: [{ id: 'core' }] } },
    });
    const { checked, asked, progress } = came.body as WorksheetView;
    expect(checked?.findings.map(({ rule }) => rule)).toContain('note.signed-on-time');
    expect(progress).toEqual({ done: 0, of: asked!.questions.length + checked!.findings.length });
    const [row] = await practice.owner('select checked from worksheet where id = $1', [id]);
    expect(JSON.parse(String(row?.['checked']))).toEqual(checked);
  });

  it('that was saved elsewhere hands over what is stored, and overwrites nothing', async () => {
    const browser = await practice.signIn('sam.stone@example.org', practice.ownSecret);
    const { revision } = await viewOf(browser, id);
    const answers = { learned: 'Sign on the day.' };
    const save = (from: number, said: object) =>
      browser.ask('PUT', `/worksheets/${id}`, { body: { revision: from, answers: said } });
    expect((await save(revision, answers)).status).toBe(200);
    expect(await save(revision, { learned: 'Something else' })).toMatchObject({
      status: 409,
      body: { code: 'conflict', detail: { stored: { body: answers, updatedBy: { name: 'Sam Stone' } } } },
    });
    expect((await save(revision + 1, { guessed: true })).status).toBe(400);
  });

  it('is signed with the secret; 422 names what is open, and the signed one is answered as it stands', async () => {
    const browser = await practice.signIn('sam.stone@example.org', practice.ownSecret);
    const view = await viewOf(browser, id);
    const sign = (revision: number, secret = practice.ownSecret) =>
      browser.ask('POST', `/worksheets/${id}/sign`, { body: { revision, secret } });
    expect(await sign(view.revision)).toMatchObject({
      status: 422,
      body: { fields: { 'questions.service-quality': 'has no answer' } },
    });
    const findings = view.checked!.findings.map(({ key }) => ({ id: key, verdict: 'confirmed' as const }));
    const answers = { ...reviewOf(practice.anna.person ?? ''), findings };
    await browser.ask('PUT', `/worksheets/${id}`, { body: { revision: view.revision, answers } });
    expect(await sign(view.revision + 1, 'not the secret')).toMatchObject({ status: 403 });
    const signed = await sign(view.revision + 1);
    expect(signed).toMatchObject({
      status: 200,
      body: {
        status: 'signed',
        signature: { by: { name: 'Sam Stone' } },
        corrections: [{ standing: 'overdue' }],
      },
    });
    expect(await browser.ask('GET', `/episodes/${practice.episode}/chart`)).toMatchObject({ status: 403 });
    const reader = await practice.signIn('cora.blum@example.org', practice.ownSecret);
    expect((await viewOf(reader, id)).contentHash).toBe((signed.body as WorksheetView).contentHash);
  });

  it('is shown to no clinician, nor is the sample or the trend', async () => {
    const theirs = await practice.signIn('dora.weil@example.org', practice.ownSecret);
    for (const path of [`/worksheets/${id}`, '/reviews', `/reviews/${quarter}`, '/review-trend'])
      expect((await theirs.ask('GET', path)).status, path).toBe(403);
    expect(await theirs.ask('GET', '/corrective-actions')).toMatchObject({ body: { corrections: [] } });
  });
});

it.each(['2026-Q5', '26-Q1', 'now'])('there is no quarter %s', async wrong => {
  const admin = await practice.signIn('anna@example.org');
  expect((await admin.ask('GET', `/reviews/${wrong}`)).status).toBe(404);
});
