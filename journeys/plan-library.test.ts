import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../src/sample/people.ts';
import { listClientsRoute } from '../src/server/contracts/clients.ts';
import { startDocumentRoute } from '../src/server/contracts/documents.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { chooseFromMenu } from './pages/choose-from-menu.ts';
import { lookAround } from './pages/look-around.ts';
import { openSample, type SampleUnderWay } from './pages/sample-under-way.ts';

// Elena Marsh begins a plan from lines of the library, by keyboard alone, and makes each her own.

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
async function opened(type: 'intake' | 'treatment-plan', body: Record<string, unknown>): Promise<Page> {
  const session = await sample.sessionOf(people.marsh.email);
  const { clients } = await session.ask(listClientsRoute, { query: { search: 'Maya Okafor', show: 'all' } });
  const draft = await session.ask(startDocumentRoute, {
    params: { episode: clients[0]?.episode?.id ?? '' },
    body: { type, body },
  });
  const page = await elena.newPage();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${sample.url}/documents/${draft.id}`);
  return page;
}

const picker = (page: Page): Locator => page.getByRole('dialog', { name: /^From the library/ });
const openLibrary = async (page: Page, kind: string): Promise<void> => {
  await page.getByRole('button', { name: `From the library: ${kind}` }).press('Enter');
  await picker(page).getByRole('combobox').waitFor();
};
/** Finds a line, takes it with Enter and goes back to the form. */
async function take(page: Page, typed: string): Promise<void> {
  await page.keyboard.type(typed);
  await expect.poll(() => picker(page).getByRole('option').count()).toBe(2);
  await page.keyboard.press('Enter');
  await picker(page).getByText('1 taken', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await picker(page).waitFor({ state: 'detached' });
}

const lineInHand = (page: Page): Locator => page.locator('textarea:focus');
/** The words that are selected where somebody writes. */
const selected = (page: Page): Promise<string> =>
  lineInHand(page).evaluate((line: HTMLTextAreaElement) =>
    line.value.slice(line.selectionStart, line.selectionEnd),
  );

it('takes an objective and a technique, and owes each gap until it is filled', async () => {
  const page = await opened('treatment-plan', {
    goals: [{ id: 'g1', clinicalWording: 'Finishes the work of the day within the day.' }],
  });
  const owed = page.getByRole('button', { name: /before you sign$/ });

  await openLibrary(page, 'objectives');
  await picker(page).getByRole('option').first().waitFor();
  await lookAround(page, 'library-objectives');
  await take(page, 'one draft');
  const objective = lineInHand(page);
  expect(await objective.inputValue()).toMatch(/^Finish \{work task\} in one draft/);
  expect(await selected(page)).toBe('{work task}');
  await page.getByText('Three gaps to fill in').waitFor();
  await lookAround(page, 'gaps');
  await page.keyboard.type('the weekly report');
  await page.keyboard.press('Tab');
  expect(await selected(page)).toBe('{time}');
  await page.keyboard.type('two hours');
  await page.keyboard.press('Tab');
  await page.keyboard.type('three');
  expect(await objective.inputValue()).toBe(
    'Finish the weekly report in one draft within two hours, three times a week, without extra checking',
  );
  await page.keyboard.press('Tab');
  expect(await lineInHand(page).count()).toBe(0);

  await openLibrary(page, 'interventions');
  await picker(page).getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await picker(page).getByText('it waits for a clinician’s check').waitFor();
  await lookAround(page, 'library-interventions');
  await take(page, 'postponement');
  expect(await selected(page)).toBe('{why for this client}');

  const rationale = '“Worry postponement”: Why this one, still to fill in: {why for this client}';
  await owed.press('Enter');
  await page.getByRole('button', { name: rationale }).waitFor();
  await lookAround(page, 'gap-owed');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('dialog', { name: 'Not yet' }).getByRole('button', { name: rationale }).press('Enter');
  await expect.poll(() => selected(page)).toBe('{why for this client}');
  await page.keyboard.type('Her evenings go to tomorrow’s meetings.');
  await owed.press('Enter');
  expect(await page.getByRole('button', { name: /still to fill in/ }).count()).toBe(0);
  await page.close();
});

it('takes several lines one after the other, puts one back, and undoes another as any entry', async () => {
  const page = await opened('treatment-plan', { goals: [{ id: 'g1', clinicalWording: 'Sleeps through.' }] });
  await openLibrary(page, 'interventions');
  await picker(page).getByRole('option').nth(2).waitFor();
  for (const key of ['Enter', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await picker(page).getByText('3 taken', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await picker(page).getByText('2 taken', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => selected(page)).toBe('{why for this client}');
  const entries = page.locator('[data-place="goals/g1/interventions"] [data-entry]');
  expect(await entries.count()).toBe(2);

  const [first = ''] = await entries.locator('[id^="at:"][aria-expanded]').allInnerTexts();
  await chooseFromMenu(page, `More for ${first.trim()}`, 'Remove');
  expect(await entries.count()).toBe(1);
  await page.keyboard.press('Enter');
  expect(await entries.count()).toBe(2);

  const button = page.getByRole('button', { name: 'From the library: interventions' });
  await button.press('Enter');
  await picker(page).getByRole('combobox').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => button.evaluate(element => element === document.activeElement)).toBe(true);
  await page.close();
});

it('finds a problem for an intake among the lines of a disorder chosen by name', async () => {
  const page = await opened('intake', {});
  await openLibrary(page, 'presenting problems');
  await page.keyboard.type('nothing here');
  await picker(page).getByText('Lines for another disorder…').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => picker(page).getByRole('option').count()).toBe(29);
  await lookAround(page, 'library-disorders');
  await page.keyboard.type('panic');
  await page.keyboard.press('Enter');
  await take(page, 'pulse');
  expect(await selected(page)).toBe('{pulse or breath}');
  await lookAround(page, 'problem');
  await page.close();
});
