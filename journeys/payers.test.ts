import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentDate } from '../src/clinical/document-date.ts';
import { people } from '../src/sample/people.ts';
import { readChartRoute } from '../src/server/contracts/chart.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { findingsOf } from './pages/client.ts';
import { look } from './pages/look.ts';
import { placesIn } from './pages/sample-places.ts';
import { openSample, type SampleUnderWay } from './pages/sample-under-way.ts';
import { typeInto } from './pages/type-into.ts';

// An admin makes a rule set and gives it to a payer; a clinician gives the payer to a client from a day on. From that day on, and
// not before, the record is checked by it.

let browser: Browser;
let sample: SampleUnderWay;
let windows: Readonly<Record<'rosalind' | 'elena', BrowserContext>>;

beforeAll(async () => {
  browser = await launchBrowser();
  sample = await openSample(browser);
  windows = {
    rosalind: await sample.windowFor(people.pike.email),
    elena: await sample.windowFor(people.marsh.email),
  };
});
afterAll(async () => {
  await sample.close();
  await browser.close();
});

async function makeRuleSet(page: Page): Promise<void> {
  await page.goto(`${sample.url}/practice/rule-sets`);
  await page.getByRole('button', { name: 'Make a rule set' }).press('Enter');
  const editor = page.getByRole('dialog');
  await typeInto(editor.getByLabel('Name', { exact: true }), 'Longer words');
  await editor.getByLabel('For dates of service from').fill('2020-01-01');
  await editor.getByLabel('Change another rule').selectOption('note.detailed-enough');
  await editor.getByLabel('Min words').fill('9000');
  await look(page, 'a-rule-set-in-a-form');
  await editor.getByRole('button', { name: 'Write it as JSON' }).press('Enter');
  const json = editor.getByLabel('The rule set as JSON');
  const text = await json.inputValue();
  await json.fill(text.replace('note.detailed-enough', 'note.detailled-enough'));
  await editor.getByText('There is no rule “note.detailled-enough”.').waitFor();
  await look(page, 'a-rule-set-with-a-wrong-line');
  expect(await editor.getByRole('listitem').allInnerTexts()).toEqual([
    'Line 10, column 7: There is no rule “note.detailled-enough”.',
  ]);
  await json.fill(text);
  await editor.getByText('Every line can be used.').waitFor();
  await editor.getByRole('button', { name: 'Save this version' }).press('Enter');
  await page.getByRole('article', { name: 'Longer words' }).waitFor();
  await look(page, 'rule-sets-with-one-of-ones-own');
}

async function addPayer(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Payers' }).press('Enter');
  await page.getByRole('button', { name: 'Add a payer' }).press('Enter');
  const form = page.getByRole('dialog');
  await typeInto(form.getByLabel('Name'), 'The plan that wants words');
  await form.getByLabel('Checked by').selectOption({ label: 'Longer words' });
  await form.getByRole('button', { name: 'Keep' }).press('Enter');
  await page.getByText('Checked by Longer words').waitFor();
  await look(page, 'payers');
}

it('checks each session by the rule set of who paid on its day', async () => {
  const admin = await windows.rosalind.newPage();
  await makeRuleSet(admin);
  await addPayer(admin);

  const elena = await sample.sessionOf(people.marsh.email);
  const address = (await placesIn(sample)).get('a client whose thread holds') ?? '';
  const page = await windows.elena.newPage();
  await page.goto(sample.url + address);
  const reading = page.waitForResponse(answer => answer.url().endsWith('/chart'));
  await page.reload();
  const episode = /episodes\/([^/]+)\/chart/.exec((await reading).url())?.[1] ?? '';
  const { chart } = await elena.ask(readChartRoute, { params: { episode } });
  const days = chart.documents
    .filter(({ type, status }) => type === 'progress-note' && status === 'signed')
    .map(documentDate);
  const from = days[Math.floor(days.length / 2)] ?? '';
  const wanting = (findings: readonly string[]) =>
    findings.filter(says => says.includes('9000 are asked for'));
  expect(wanting(await findingsOf(page))).toEqual([]);

  const pays = page.getByRole('region', { name: 'Who pays' });
  await pays.getByRole('button', { name: /who pays$/i }).press('Enter');
  await pays.getByLabel('Payer').selectOption({ label: 'The plan that wants words' });
  await typeInto(pays.getByLabel('Member number'), 'W-17');
  await pays.getByLabel('Pays from').fill(from);
  await look(page, 'who-pays-from-when');
  await pays.getByRole('button', { name: 'Keep' }).press('Enter');
  await pays.getByText('W-17').waitFor();
  await look(page, 'a-client-with-a-coverage');

  await page.reload();
  const found = wanting(await findingsOf(page));
  await look(page, 'findings-after-the-payer-changed');
  expect(found).toHaveLength(days.filter(day => day >= from).length);
  expect(found.length).toBeLessThan(days.length);
});
