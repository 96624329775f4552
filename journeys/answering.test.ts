import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../src/sample/people.ts';
import { listClientsRoute } from '../src/server/contracts/clients.ts';
import { startDocumentRoute } from '../src/server/contracts/documents.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { answer, finding } from './pages/answering.ts';
import { chooseFromMenu } from './pages/choose-from-menu.ts';
import { atForm } from './pages/client.ts';
import { fillIn } from './pages/fill-in.ts';
import { look } from './pages/look.ts';
import { openSample, type SampleUnderWay } from './pages/sample-under-way.ts';
import { sign } from './pages/sign.ts';

// Elena Marsh says to a finding why not this time; the reviewer reads it; when the text changes, the answer has lapsed.

let browser: Browser;
let sample: SampleUnderWay;
let elena: BrowserContext;
let ines: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  sample = await openSample(browser);
  elena = await sample.windowFor(people.marsh.email);
  ines = await sample.windowFor(people.calloway.email);
});
afterAll(async () => {
  await sample.close();
  await browser.close();
});

/** Shows a page wide and narrow, by day and by night, to whoever looks at the pictures. */
async function lookAround(page: Page, name: string): Promise<void> {
  await look(page, `${name}-light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await look(page, `${name}-dark`);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, `${name}-narrow`);
  await page.emulateMedia({ colorScheme: 'light' });
  if (size) await page.setViewportSize(size);
}

async function clientOfElena(name: string) {
  const session = await sample.sessionOf(people.marsh.email);
  const { clients } = await session.ask(listClientsRoute, { query: { search: name, show: 'all' } });
  const [row] = clients;
  if (!row?.episode) throw new Error(`Elena Marsh has nobody named ${name}.`);
  return { session, client: row.client.id, episode: row.episode.id };
}

const film = /film or television was watched/;
const later = 'the film was the exposure we had planned; the next note tells of it.';

it('answers a finding while writing, and the answer lapses with the words it was about', async () => {
  const { session, episode } = await clientOfElena('Maya Okafor');
  const body = { work: [{ id: 'w1', done: 'We watched a movie on the bus.' }] };
  const draft = await session.ask(startDocumentRoute, {
    params: { episode },
    body: { type: 'progress-note', body },
  });
  const page = await elena.newPage();
  await page.goto(`${sample.url}/documents/${draft.id}#work/w1/done`);
  const card = finding(page, film);
  await card.getByRole('button', { name: /^Not this time/ }).press('Enter');
  await lookAround(page, 'answer-form');
  await page.keyboard.press('Escape');
  await answer(card, later);
  await card.and(page.locator(':focus')).waitFor();
  await lookAround(page, 'answered');

  const done = page.getByLabel('What we did').first();
  await done.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Twice.');
  await card.getByText('The text has changed since, so it holds no more.').waitFor();
  await lookAround(page, 'answer-lapsed');
  await answer(card, later);
  await card.getByRole('button', { name: /^Withdraw/ }).press('Enter');
  await card.getByText('Withdrawn by Elena Marsh').waitFor();
  await page.close();
});

it('shows a reviewer what was answered and no way to answer, and lapses when the document is corrected', async () => {
  const { client } = await clientOfElena('Bernadette Quill');
  const silence = /No symptom or behavior is written down for “Silence with her sister”/;
  const reason = 'her sister comes to the next session, and we write it down with her.';
  const page = await elena.newPage();
  await page.goto(`${sample.url}/clients/${client}`);
  await answer(finding(page, silence), reason, '2027-01-31');
  await lookAround(page, 'client-answered');

  const reviewing = await ines.newPage();
  await reviewing.goto(`${sample.url}/clients/${client}`);
  await reviewing.getByRole('button', { name: /^Show all \d+, 1 of them answered/ }).press('Enter');
  const read = finding(reviewing, silence);
  await read.getByText(`Not this time: ${reason}`).waitFor();
  expect(await read.innerText()).toContain('Elena Marsh');
  expect(await read.getByRole('button').allInnerTexts()).toEqual([expect.stringMatching(/^Why/)]);
  await lookAround(reviewing, 'reviewer-reads');

  const findings = page.getByRole('region', { name: 'Findings' });
  const item = findings.getByRole('listitem').filter({ hasText: silence });
  await item.getByRole('link', { name: /Treatment plan/ }).press('Enter');
  await chooseFromMenu(page, 'Amend', 'Correct something');
  await fillIn(await atForm(page, 'Correction'), {
    'Which passage': 'Problems answered',
    'It says': 'Silence with her sister',
    'It should say': 'Silence with her sister and her mother',
    'Why now': 'She told me after reading it.',
  });
  await sign(page, sample.secret);
  await reviewing.reload();
  await finding(reviewing, silence).getByText('The text has changed since, so it holds no more.').waitFor();
  await lookAround(reviewing, 'reviewer-reads-lapsed');
});
