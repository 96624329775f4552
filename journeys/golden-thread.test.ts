import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { assessment } from './maren/assessment.ts';
import { type DaysFrom, daysFrom } from './maren/days.ts';
import { diagnosis } from './maren/diagnosis.ts';
import { formulation } from './maren/formulation.ts';
import { intake } from './maren/intake.ts';
import { gad7 } from './maren/measure.ts';
import { backToClient, begin } from './pages/client.ts';
import { fillIn } from './pages/fill-in.ts';
import { look } from './pages/look.ts';
import { openPractice, type PracticeUnderWay } from './pages/practice-under-way.ts';
import { sign } from './pages/sign.ts';

// Maren Tilbury, invented. One record from the first visit to discharge, typed as a person types it; each test goes on
// where the one before it ended.

const wren = {
  practice: 'Orchard Lane Practice',
  timeZone: 'America/Chicago',
  name: 'Wren Castellane',
  credentials: 'LCSW',
  licence: 'IL 149.0000',
  email: 'wren@example.org',
  secret: 'eleven slow herons',
};
const client = 'Maren Tilbury';

let browser: Browser;
let home: PracticeUnderWay;
let page: Page;
let day: DaysFrom;
let hasBroken = false;

beforeAll(async () => {
  browser = await launchBrowser();
  home = await openPractice(browser, wren);
  ({ page } = home);
});
afterAll(async () => {
  await home.close();
  await browser.close();
});
beforeEach(() => {
  if (hasBroken) throw new Error('The way broke off at an earlier step.');
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || hasBroken) return;
  hasBroken = true;
  await look(page, 'broke-off');
  console.error(`It broke off at ${page.url()}`);
});

it('opens a record for a new client', async () => {
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('link', { name: 'New client' }).press('Enter');
  const today = await page.getByLabel('Care begins').inputValue();
  day = daysFrom(today);

  await fillIn(page.getByRole('main'), {
    Name: client,
    'Record number': 'T-0417',
    Pronouns: 'she, her',
    'Born on': '1992-05-14',
    Language: 'English',
    'Care begins': day(-77),
  });
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: client }).waitFor();
  await look(page, '1-new-client');
});

it('writes and signs what she came with, how she is, what it is called and how it hangs together', async () => {
  const evidence = [
    ['Intake', intake(day)],
    ['Assessment', assessment(day)],
    ['Generalized Anxiety Disorder-7', gad7(day(-76), [3, 3, 3, 2, 1, 2, 2])],
    ['Diagnosis', diagnosis(day)],
    ['Formulation', formulation(day)],
  ] as const;
  for (const [title, answers] of evidence) {
    await fillIn(await begin(page, title), answers);
    await look(page, `2-${title}`);
    await sign(page, wren.secret);
    await backToClient(page, client);
  }
  await look(page, '2-evidence');
  expect(await page.getByRole('region', { name: 'The thread' }).innerText()).toContain(
    'Generalized anxiety disorder',
  );
});
