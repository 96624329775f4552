import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { choose } from './pages/answers.ts';
import { bringAxe, violationsOn } from './pages/axe.ts';
import { backToClient, begin } from './pages/client.ts';
import { fillIn } from './pages/fill-in.ts';
import { control } from './pages/labelled.ts';
import { look } from './pages/look.ts';
import { openPractice } from './pages/practice-under-way.ts';
import { sign } from './pages/sign.ts';
import { typeInto } from './pages/type-into.ts';

// A practice that lets one rule stop a signature, from the choice to the document that is put right and signed.

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
const rule = /contact/i;

let browser: Browser;
let page: Page;
const open: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  open.push(() => browser.close());
  const home = await openPractice(browser, wren);
  open.push(home.close);
  ({ page } = home);
});
afterAll(async () => {
  for (const close of open.reverse()) await close();
});

it('chooses from all rules, by a word, what stops a signature here', async () => {
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Practice' }).press('Enter');
  await page.getByRole('link', { name: 'What stops a signature' }).press('Enter');
  await page.getByText('None is chosen.').waitFor();
  await look(page, 'gates-none-chosen');
  await typeInto(page.getByLabel('Find a rule'), 'note.contact-recorded');
  await page.getByRole('checkbox', { name: rule }).press('Space');
  await page.getByText('One rule stops a signature.').waitFor();
  await page.getByRole('button', { name: 'Keep' }).press('Enter');
  await page.getByText('Kept.').waitFor();
  await look(page, 'gates-chosen');
  await page.reload();
  await page.getByRole('checkbox', { name: rule, checked: true }).first().waitFor();
});

it('says at the foot and before the secret what stops the signature, and leads there', async () => {
  await page.goto(new URL('/clients/new', page.url()).href);
  await fillIn(page.getByRole('main'), { Name: client, 'Record number': 'T-0417' });
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: client }).waitFor();
  const form = await begin(page, 'Contact note');
  await fillIn(form, {
    'What it was': choose('Call, message or letter'),
    'With whom': 'Maren',
    Reason: 'She called about the next session.',
    'What was said or decided': 'She said that she thinks of suicide at night.',
    'Follow-up': 'None.',
  });
  await page.getByRole('button', { name: 'One thing stops the signature' }).waitFor();
  await look(page, 'gates-foot');
  await page.getByRole('button', { name: 'Sign…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Not yet' });
  await dialog.getByText('speaks of danger').waitFor();
  expect(await dialog.getByLabel('Your secret').count()).toBe(0);
  await look(page, 'gates-not-yet');
  await bringAxe(page);
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('listitem').getByRole('button').press('Enter');
  await control(form, 'What was said or decided').and(page.locator(':focus')).waitFor();
});

it('leads from a finding to the page of its rule, to all rules, and back to what was written', async () => {
  await page.getByRole('link', { name: /^Rule\s?: The contact of/ }).press('Enter');
  await page
    .getByRole('heading', { level: 1, name: 'Other contacts and correspondence are recorded' })
    .waitFor();
  await page.getByText('It stops a signature.').waitFor();
  await look(page, 'rule-page');
  await page.getByRole('link', { name: 'All rules' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Rules' }).waitFor();
  await look(page, 'rules');
  await typeInto(page.getByLabel('Find a rule'), 'correspondence');
  await page.getByLabel('Put together by').selectOption({ label: 'Rule set' });
  await page.getByRole('heading', { level: 2, name: /^Carelon/ }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.getByRole('textbox', { name: 'What was said or decided' }).waitFor();
});

it('signs what was put right', async () => {
  const followUp = control(page.getByRole('main'), 'Follow-up');
  await followUp.fill('Asked about means and plan; saw her the same day and went through the safety plan.');
  await page.getByText('Ready to sign').waitFor();
  await sign(page, wren.secret);
  await backToClient(page, client);
});
