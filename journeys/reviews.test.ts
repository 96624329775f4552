import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../src/sample/people.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { bringAxe, violationsOn } from './pages/axe.ts';
import { look } from './pages/look.ts';
import { openSample, type SampleUnderWay } from './pages/sample-under-way.ts';
import { typeInto } from './pages/type-into.ts';
import { settled } from './pages/settled.ts';
import { turn } from './pages/turn.ts';

// A quarter's records are drawn, one is reviewed and signed, and what is to be put right is done and confirmed.

let browser: Browser;
let sample: SampleUnderWay;

beforeAll(async () => {
  browser = await launchBrowser();
  sample = await openSample(browser);
});
afterAll(async () => {
  await sample.close();
  await browser.close();
});

/** Opens the window to the whole page, so that neither head nor foot of the screen covers anything. */
async function unroll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}

/** A page by day and by night, wide and narrow: kept for human eyes, and clean under axe. */
async function lookOver(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await bringAxe(page);
  await unroll(page, 1280);
  for (const colorScheme of ['light', 'dark'] as const) {
    await turn(page, colorScheme);
    await look(page, `${name}-${colorScheme}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  await turn(page, 'light');
  await unroll(page, 390);
  await settled(page);
  await look(page, `${name}-narrow`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const press = async (line: Locator, option: string) => {
  await line.getByRole('radio', { name: option, exact: true }).focus();
  await line.page().keyboard.press('Space');
};

/** Answers every line of the worksheet from the keyboard: the check is right, and all is well. */
async function answerAll(page: Page): Promise<void> {
  for (const line of await page.locator('fieldset').all()) {
    const isFinding = await line.getByRole('radio', { name: 'It is so' }).count();
    await press(line, isFinding > 0 ? 'It is so' : 'Yes');
  }
}

it('goes from the draw to a signed worksheet, and from there to what was put right', async () => {
  const page = await (await sample.windowFor(people.calloway.email)).newPage();
  await page.goto(`${sample.url}/record-check`);
  await page.getByRole('link', { name: 'Record reviews' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Record reviews' }).waitFor();
  await page
    .getByRole('link', { name: /quarter of/ })
    .first()
    .waitFor();
  await lookOver(page, 'reviews-quarters');

  await page
    .getByRole('link', { name: /quarter of/ })
    .first()
    .press('Enter');
  await page.getByRole('button', { name: 'Draw' }).waitFor();
  await lookOver(page, 'reviews-before-the-draw');
  await page.getByLabel('How many').selectOption({ label: 'A share of each clinician’s records' });
  await typeInto(page.getByLabel('Percent'), '100');
  await page.getByRole('button', { name: 'Draw' }).press('Enter');
  await page.getByRole('button', { name: 'Draw more records…' }).waitFor();
  await lookOver(page, 'reviews-sample');

  await page.getByLabel('Reviewer of Frank Delaney').selectOption({ label: 'Ines Calloway' });
  await page.getByRole('link', { name: 'Frank Delaney' }).press('Enter');
  await page.getByRole('button', { name: 'Begin the review' }).press('Enter');
  await page.getByRole('button', { name: 'Sign…' }).waitFor();
  await lookOver(page, 'reviews-worksheet-begun');

  await page.getByRole('button', { name: 'Sign…' }).press('Enter');
  await page.getByText('This line has no answer.').first().waitFor();
  await answerAll(page);
  const goals = page.getByRole('group', { name: 'Do goals and objectives come from the person?' });
  await press(goals, 'Partly');
  await typeInto(goals.getByRole('textbox', { name: /^Why/ }), 'Two of three are in her words.');
  await goals.getByRole('button', { name: /Have it put right/ }).press('Enter');
  const action = goals.getByRole('group', { name: 'Corrective action' });
  await typeInto(action.getByRole('textbox', { name: /What is to be done/ }), 'Ask for the third goal.');
  const whom = action.getByLabel('By whom');
  const responsible = await whom.locator('option').allInnerTexts();
  const clinician = Object.values(people).find(
    ({ name, email }) => responsible.includes(name) && email !== people.pike.email,
  );
  if (!clinician) throw new Error('Nobody is there to put it right.');
  await whom.selectOption({ label: clinician.name });
  const due = '2099-12-31';
  await action.getByLabel('Due').fill(due);
  await page.getByText(/^Saved \d/).waitFor();
  await lookOver(page, 'reviews-worksheet-filled');

  await page.reload();
  await page.getByRole('button', { name: 'Sign…' }).waitFor();
  expect(await goals.getByRole('textbox', { name: /^Why/ }).inputValue()).toBe(
    'Two of three are in her words.',
  );
  await page.getByRole('button', { name: 'Sign…' }).press('Enter');
  await typeInto(page.getByLabel('Your secret'), sample.secret);
  await page.keyboard.press('Enter');
  await page.getByText(/^Signed/).waitFor();
  await lookOver(page, 'reviews-worksheet-signed');
  await page.emulateMedia({ media: 'print' });
  await look(page, 'reviews-worksheet-on-paper');
  await page.emulateMedia({ media: 'screen' });

  const theirs = await (await sample.windowFor(clinician.email)).newPage();
  await theirs.goto(sample.url);
  const waiting = theirs.getByRole('region', { name: /^Corrective actions/ });
  await waiting.getByRole('button', { name: /Ask for the third goal/ }).press('Enter');
  await theirs.getByRole('heading', { name: 'To be done by you' }).waitFor();
  await lookOver(theirs, 'reviews-actions-of-a-clinician');
  expect(await theirs.getByRole('main').innerText()).toContain('Two of three are in her words.');
  await typeInto(theirs.getByLabel('What was done'), 'Asked her, and wrote it into the plan.');
  await theirs.getByRole('button', { name: 'It is done' }).press('Enter');
  await theirs.getByText('Done, to be confirmed').waitFor();
  await theirs.goto(`${sample.url}/record-check/reviews`);
  await theirs
    .getByText(/Records are reviewed by|Each quarter/)
    .first()
    .waitFor();

  await page.goto(`${sample.url}/record-check/reviews/actions`);
  await page.getByRole('heading', { name: 'Done, and waiting for your word' }).waitFor();
  await lookOver(page, 'reviews-actions-of-a-reviewer');
  await page.getByRole('button', { name: 'Confirm', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Confirmed' }).waitFor();
  await page.getByRole('link', { name: 'Trend' }).press('Enter');
  await page.getByRole('table').first().waitFor();
  expect(await page.getByRole('row', { name: /Records reviewed/ }).innerText()).toMatch(/1 of \d+/);
  await lookOver(page, 'reviews-trend');

  await page.goto(`${sample.url}/practice/access`);
  await page.getByText('Reviewed the record and signed the worksheet').first().waitFor();
});
