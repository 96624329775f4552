import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../src/sample/people.ts';
import { listClientsRoute } from '../src/server/contracts/clients.ts';
import { startDocumentRoute } from '../src/server/contracts/documents.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { answer, finding } from './pages/answering.ts';
import { bringAxe, violationsOn } from './pages/axe.ts';
import { findingsOf } from './pages/client.ts';
import { look } from './pages/look.ts';
import { openSample, type SampleUnderWay } from './pages/sample-under-way.ts';
import { settled } from './pages/settled.ts';
import { typeInto } from './pages/type-into.ts';

// Elena Marsh writes how a client responded; what the sentences show is read beside her, on her own machine and nowhere else.

let browser: Browser;
let sample: SampleUnderWay;
let elena: BrowserContext;
const asked: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  sample = await openSample(browser);
  elena = await sample.windowFor(people.marsh.email);
  elena.on('request', request => asked.push(request.url()));
});
afterAll(async () => {
  await sample.close();
  await browser.close();
});

const ofReading = () => asked.filter(url => /word-vectors|word-senses|open-reader|\/worker-/.test(url));

const done =
  'Rode line 4 with her for six stops, standing, without the water bottle she always carries, while she told me each thought as it came.';
const restOfNote = {
  observation:
    'Arrived on time, spoke quickly; her hands trembled until the third stop and were steady after it.',
  selfReport: 'Took the bus twice this week, got off early once, and slept five hours a night.',
};

type Answers = Readonly<Record<string, unknown>>;

async function openNote(work: Answers = {}, rest: Answers = restOfNote): Promise<Page> {
  const session = await sample.sessionOf(people.marsh.email);
  const { clients } = await session.ask(listClientsRoute, { query: { search: 'Maya Okafor', show: 'all' } });
  const episode = clients[0]?.episode?.id ?? '';
  const body = { ...rest, work: [{ id: 'w1', done, ...work }] };
  const started = { params: { episode }, body: { type: 'progress-note', body } };
  const { id } = await session.ask(startDocumentRoute, started);
  const page = await elena.newPage();
  await page.goto(`${sample.url}/documents/${id}#work/w1/response`);
  return page;
}

const response = (page: Page) => page.getByLabel(/^How the client responded/).first();
const marked = (page: Page) =>
  response(page).locator('xpath=preceding-sibling::div').locator('mark').allInnerTexts();
const notFound = /I could not find what the client did, said or felt/;
const hollow = 'Client was receptive to the intervention and engaged well.';
const real =
  'Gripped the pole and said, “I can feel my heart, and it is only loud.” Rated her fear 7 at the first stop and 3 at the sixth; laughed when the doors closed.';
const inSpanish = {
  observation: 'Llegó a tiempo, habló despacio y lloró al hablar de su madre; después respiró con calma.',
  selfReport: 'Dice que durmió mejor y que salió dos veces sola a comprar el pan.',
};
const spanish =
  'La clienta se sujetó a la barra y dijo que el corazón le latía muy fuerte, pero se quedó hasta el final.';

it('nothing that reads is loaded where nobody writes', async () => {
  const page = await elena.newPage();
  await page.goto(sample.url);
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  await page.getByRole('link', { name: 'Clients', exact: true }).first().click();
  await page.getByText('Maya Okafor').first().click();
  await findingsOf(page);
  expect(ofReading()).toEqual([]);
  await page.close();
});

it('a hollow response is found while it stands there, with its words, and a real one is not', async () => {
  const page = await openNote();
  await typeInto(response(page), hollow);
  const card = finding(page, notFound);
  await card.waitFor();
  expect(await marked(page)).not.toEqual([]);
  const words = card.getByRole('button', { name: /^Show\b/ });
  await words.press('Enter');
  const selected = await response(page).evaluate((line: HTMLTextAreaElement) =>
    line.value.slice(line.selectionStart, line.selectionEnd),
  );
  expect((await marked(page)).join('')).toBe(selected);
  expect(await card.innerText()).toContain(selected.replace(/\.$/, ''));
  await bringAxe(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    expect(await violationsOn(page)).toEqual([]);
    await look(page, `reading-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await look(page, 'reading-forced-colours');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 320, height: 800 });
  await look(page, 'reading-narrow');
  await page.setViewportSize({ width: 1280, height: 900 });

  await typeInto(response(page), real);
  await card.waitFor({ state: 'detached' });
  expect(await marked(page)).toEqual([]);
  await look(page, 'reading-real');
  await page.close();
});

it('what was said of a text stays beside it while one writes on', async () => {
  const page = await openNote({ response: hollow });
  const card = finding(page, notFound);
  await card.waitFor();
  const gone = card.waitFor({ state: 'detached', timeout: 4_000 }).then(
    () => true,
    () => false,
  );
  await response(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  const last = ' well.';
  for (let left = last.length; left > 0; left -= 1) await page.keyboard.press('Backspace', { delay: 150 });
  await page.keyboard.type(last, { delay: 150 });
  expect(await gone).toBe(false);
  expect(await marked(page)).not.toEqual([]);
  await page.close();
});

it('it is advice: it holds up no signature, and may be answered with a reason', async () => {
  const page = await openNote({ response: hollow });
  const card = finding(page, notFound);
  await card.waitFor();
  await page.getByRole('button', { name: /before you sign$/ }).click();
  expect(await page.getByRole('dialog').innerText()).not.toMatch(notFound);
  await page.keyboard.press('Escape');
  await answer(card, 'she told me so in her own hand, on the sheet in her folder.');
  await expect.poll(() => marked(page)).toEqual([]);
  await look(page, 'reading-answered');
  await page.close();
});

it('of another language it says that it cannot tell, once', async () => {
  const page = await openNote({ response: spanish, why: 'El miedo la mantiene en casa.' }, inSpanish);
  const card = finding(page, /I could not read these sentences/);
  await card.waitFor();
  expect(await page.getByText('I could not read these sentences').count()).toBe(1);
  await look(page, 'reading-spanish');
  await page.close();
});

it('says quietly when sentences cannot be read, and checks everything else', async () => {
  await elena.route(/word-vectors/, route => route.abort());
  const page = await openNote({ response: hollow });
  await page.locator('footer').getByText('Sentences are not being read just now').last().waitFor();
  expect(await finding(page, notFound).count()).toBe(0);
  await look(page, 'reading-failed');
  await elena.unroute(/word-vectors/);
  await page.close();
});

it('no request has left for another machine', () => {
  expect(ofReading()).not.toEqual([]);
  expect(asked.filter(url => !/^(data|blob):/.test(url) && new URL(url).origin !== sample.url)).toEqual([]);
});
