import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../src/sample/people.ts';
import { listClientsRoute } from '../src/server/contracts/clients.ts';
import { startDocumentRoute } from '../src/server/contracts/documents.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { look } from './pages/look.ts';
import { openSample, type SampleUnderWay } from './pages/sample-under-way.ts';

// The reviewer of a practice looks over every record, and hands out what was found.

let browser: Browser;
let sample: SampleUnderWay;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  sample = await openSample(browser);
  page = await (await sample.windowFor(people.calloway.email)).newPage();
});
afterAll(async () => {
  await sample.close();
  await browser.close();
});

const summed = () => page.getByRole('status').filter({ hasText: /^\d+ records?, \d+ findings?$/ });
const findings = async (): Promise<number> => {
  const words = await summed().innerText();
  return Number(/(\d+) findings?$/.exec(words)?.[1]);
};
const groupCounts = async (): Promise<number[]> => {
  const counts = await page.locator('summary > span').allInnerTexts();
  return counts.map(words => Number.parseInt(words, 10));
};
const choose = (label: string, option: string) => page.getByLabel(label).selectOption({ label: option });

it('a small practice is looked over by itself, and the groups add up to all findings', async () => {
  await page.goto(`${sample.url}/record-check`);
  await summed().waitFor();
  await choose('Records', 'Everyone');
  await summed().waitFor();
  expect(await page.getByText(/had \d+ records checked/).innerText()).toContain(people.calloway.name);
  const all = await findings();
  expect(all).toBeGreaterThan(0);
  for (const by of ['Clinician', 'Client', 'Age', 'Rule']) {
    await choose('Put together by', by);
    await expect.poll(async () => (await groupCounts()).reduce((sum, count) => sum + count, 0)).toBe(all);
    await look(page, `check-by-${by.toLowerCase()}`);
  }
});

it('a group opens to its findings, each with the way to its place', async () => {
  const first = page.locator('details').first();
  await first.locator('summary').press('Enter');
  await first.getByRole('listitem').first().waitFor();
  const [count = 0] = await groupCounts();
  expect(await first.locator('> ul > li').count()).toBe(Math.min(count, 25));
  await look(page, 'check-group-open');
});

it('weight and answers narrow it down', async () => {
  const all = await findings();
  await choose('Weight', 'Required');
  await expect.poll(findings).toBeLessThan(all);
  await choose('Weight', 'All');
  await choose('Answers', 'Answered');
  await expect.poll(findings).toBe(0);
  await choose('Answers', 'Not answered');
  await expect.poll(findings).toBe(all);
});

it('another rule set is looked through when it is chosen', async () => {
  await choose('Rule set', 'Medicare outpatient psychotherapy');
  await page.getByText(/^Checked against Core .* and Medicare/).waitFor();
  await summed().waitFor();
  await look(page, 'check-medicare');
  await choose('Rule set', 'As each payer asks');
  await summed().waitFor();
});

it('says how the records score and which billed sessions would fail', async () => {
  await page.getByRole('link', { name: 'Scores and billed sessions' }).press('Enter');
  await page.getByRole('row').filter({ hasText: 'Core' }).first().waitFor();
  await page.getByText(/billed sessions? (would fail|fails)/).waitFor();
  await look(page, 'check-scores');
  await page.getByRole('link', { name: 'Quarter by quarter' }).press('Enter');
  await page.getByRole('table', { name: 'By clinician' }).waitFor();
  await look(page, 'check-quarters');
  await page.getByRole('link', { name: 'Findings', exact: true }).press('Enter');
});

it('what is shown is saved for a spreadsheet and to be printed', async () => {
  await choose('Records', 'Everyone');
  await summed().waitFor();
  const all = await findings();
  const saved = async (name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect((await saved('Save as CSV')).match(/\r\n/g)).toHaveLength(all + 1);
  const html = await saved('Save to print');
  expect(html).toContain('Record check');
  const paper = await browser.newPage();
  await paper.setContent(html);
  const pdf = await paper.pdf({ format: 'Letter', printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const folder = process.env['GOLDTHREAD_PICTURES'];
  if (folder !== undefined) await writeFile(`${folder}/record-check.pdf`, pdf);
  await paper.close();
});

it('one draft that is begun costs the check of one record', async () => {
  const elena = await sample.sessionOf(people.marsh.email);
  const { clients } = await elena.ask(listClientsRoute, { query: { limit: 5 } });
  const episode = clients.find(client => client.episode !== undefined)?.episode?.id ?? '';
  await elena.ask(startDocumentRoute, { params: { episode }, body: { type: 'contact-note', body: {} } });
  await page.reload();
  await page.getByText('1 record had changed since the time before.').waitFor();
  await summed().waitFor();
});

it('a clinician sees the findings of the own clients, and how many charts are left out', async () => {
  const own = await (await sample.windowFor(people.marsh.email)).newPage();
  await own.goto(`${sample.url}/record-check`);
  await own
    .getByRole('status')
    .filter({ hasText: /^\d+ records?, \d+ findings?$/ })
    .waitFor();
  await own.getByText(/^Left out: /).waitFor();
  expect(await own.getByRole('link', { name: 'Quarter by quarter' }).count()).toBe(0);
  await look(own, 'check-as-clinician');
});
