import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../src/sample/people.ts';
import { listClientsRoute } from '../src/server/contracts/clients.ts';
import { startDocumentRoute } from '../src/server/contracts/documents.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { chooseFromMenu } from './pages/choose-from-menu.ts';
import { look } from './pages/look.ts';
import { lookAround } from './pages/look-around.ts';
import { openSample, type SampleUnderWay } from './pages/sample-under-way.ts';

// Elena Marsh writes: beside her words stand questions about what they leave open, and other words for those that judge.

let browser: Browser;
let sample: SampleUnderWay;
let elena: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  sample = await openSample(browser);
  elena = await sample.windowFor(people.marsh.email);
});
afterAll(async () => {
  await sample.close();
  await browser.close();
});

/** Opens a new draft about Maya Okafor with these answers. */
async function opened(type: 'progress-note' | 'treatment-plan', body: object): Promise<Page> {
  const session = await sample.sessionOf(people.marsh.email);
  const { clients } = await session.ask(listClientsRoute, { query: { search: 'Maya Okafor', show: 'all' } });
  const episode = clients[0]?.episode?.id ?? '';
  const draft = await session.ask(startDocumentRoute, {
    params: { episode },
    body: { type, body: body as Record<string, unknown> },
  });
  const page = await elena.newPage();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${sample.url}/documents/${draft.id}`);
  return page;
}

const questions = (page: Page): Locator => page.locator('[data-help="question"]');
const question = (page: Page, words: string): Locator => questions(page).filter({ hasText: words });
const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: false }).first();

it('asks what a note leaves open, one question at a time, until it is answered or set aside', async () => {
  const selfReport =
    'Took the bus twice this week and got off early once; slept five hours a night, ate with her sister on Sunday and went back to the choir for the first time since spring.';
  const page = await opened('progress-note', { selfReport, work: [{ id: 'w1' }] });
  await field(page, 'What we did').focus();
  await page.keyboard.type('Exposure: rode the bus two stops and counted the empty seats.');
  await question(page, 'Why the exposure for her today?').waitFor();
  expect(await questions(page).count()).toBe(1);
  await lookAround(page, 'question');

  const response = field(page, 'How the client responded');
  await response.focus();
  await question(page, 'How did she respond to the exposure?').waitFor();
  expect(await questions(page).count()).toBe(1);
  await page.keyboard.type('Responded well.');
  const finding = page.getByText('I could not find what the client did, said or felt').first();
  await finding.waitFor();
  await page.getByText('How did she respond to the exposure?', { exact: true }).waitFor();
  await questions(page).waitFor({ state: 'detached' });
  await lookAround(page, 'question-of-a-finding');
  await response.fill('She gripped the rail, then let go at the second stop; fear went from 8 to 5.');
  await finding.waitFor({ state: 'detached' });

  await field(page, 'Why this').focus();
  const why = question(page, 'Why the exposure for her today?');
  await why.waitFor();
  const button = why.getByRole('button', { name: /^Leave it/ });
  while (!(await button.evaluate(element => element === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await why.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.getByText('Saved').first().waitFor();
  await page.reload();
  await field(page, 'Why this').focus();
  await questions(page).first().waitFor();
  expect(await why.count()).toBe(0);
  await page.close();
});

it('offers another word for one that judges: one key puts it in, the browser’s undo takes it back', async () => {
  const page = await opened('progress-note', {});
  const seen = field(page, 'What I saw');
  await seen.focus();
  await page.keyboard.type('She was noncompliant with her meds and manipulative with staff. ');
  const word = page.locator('[data-help="word"]').first();
  await word.getByText('“was noncompliant with”', { exact: true }).waitFor();
  await lookAround(page, 'word');
  await word.getByRole('button', { name: /^Why/ }).press('Enter');
  await word.getByText('The Power of Language').waitFor();

  await seen.focus();
  await page.keyboard.press('ControlOrMeta+.');
  await expect.poll(() => seen.inputValue()).toMatch(/^She did not take her meds/);
  await page.getByText('“was noncompliant with” is now “did not take”.').first().waitFor();
  await look(page, 'word-changed');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => seen.inputValue()).toMatch(/^She was noncompliant with her meds/);
  await page.locator('[data-help="changed"]').waitFor({ state: 'detached' });

  await word.getByRole('button', { name: /write did not take/ }).press('Enter');
  await expect.poll(() => seen.inputValue()).toMatch(/^She did not take her meds/);
  await page.getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect.poll(() => seen.inputValue()).toMatch(/^She was noncompliant with her meds/);
  await word.getByText('“manipulative”', { exact: true }).waitFor();
  await word.getByText('What did she do?', { exact: true }).waitFor();

  await seen.fill('She said, “I am so lazy, I am an addict.”');
  await page.locator('[data-help="word"]').first().waitFor({ state: 'detached' });
  await page.close();
});

it('asks what an objective lacks, beside the objective, and falls silent as its fields tell it', async () => {
  const goal = { id: 'g1', clinicalWording: 'Less panic on the way to work.' };
  const page = await opened('treatment-plan', { goals: [{ ...goal, objectives: [{ id: 'o1' }] }] });
  const objective = page.locator('[data-place="goals/g1/objectives/o1/objective"] textarea');
  await objective.focus();
  await page.keyboard.type('Reduce panic attacks');
  const finding = page.getByText('I could not find what one would count').first();
  await finding.waitFor();
  await page.getByText('How many panic attacks would be few enough?', { exact: true }).waitFor();
  expect(await questions(page).count()).toBe(0);
  await lookAround(page, 'objective');
  await objective.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' from 6 a week to 2 a week');
  await finding.waitFor({ state: 'detached' });
  await question(page, 'How would you both count it or see it?').waitFor();
  expect(await questions(page).count()).toBe(1);

  await chooseFromMenu(page, 'More for this draft', 'No help while I write');
  await questions(page).first().waitFor({ state: 'detached' });
  await chooseFromMenu(page, 'More for this draft', 'Help while I write');
  await question(page, 'How would you both count it or see it?').waitFor();
  await page.close();
});
