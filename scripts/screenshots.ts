// npm run screenshots: the pictures of README and guide, taken from the sample practice as it is today.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { startProduct } from '../src/testing/product/running-product.ts';

const pictures = join(import.meta.dirname, '../docs/images');
const folder = mkdtempSync(join(tmpdir(), 'goldthread-pictures-'));

/** A note as it is written in a hurry, so that the check has something to say. */
const hastyNote: Readonly<Record<string, string>> = {
  'What I saw':
    'Arrived on time and spoke quickly; her hands trembled until the third stop and were steady after it.',
  'What they said': '“I took the bus twice this week.” Got off early once; slept five hours a night.',
  'Technique, if not from the plan': 'Graded exposure',
  'What we did':
    'Rode line 4 with her for six stops, standing, without the water bottle she always carries, while she told me each thought as it came.',
  'Why this': 'To help her.',
  'How the client responded': 'Client was receptive to the intervention and engaged well.',
};

/** Writes it about the client whose page is open, and waits for what is read in it. */
async function writeNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Progress note', exact: true }).click();
  await page.getByRole('button', { name: 'Add a piece of work' }).click();
  for (const [field, words] of Object.entries(hastyNote))
    await page
      .getByLabel(new RegExp(`^${field}`))
      .first()
      .fill(words);
  const response = page.getByLabel('How the client responded').first();
  await page.getByText('I could not find what the client did').first().waitFor();
  await page.getByText('How did she respond to the exposure?').first().waitFor();
  await response.evaluate(line => line.scrollIntoView({ block: 'center' }));
}

/** Walks the sample practice as Elena Marsh and takes a picture of each screen. */
async function takePictures(page: Page, url: string): Promise<void> {
  const take = async (name: string): Promise<void> => {
    // Away from whatever was clicked last, so that nothing is lit up by the pointer.
    await page.mouse.move(0, 0);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    console.log(`docs/images/${name}.png`);
  };
  const open = (name: string | RegExp) => page.getByRole('link', { name }).first().click();

  await page.goto(url);
  await page.getByRole('heading', { name: 'Look around the sample practice' }).waitFor();
  await take('first-visit');
  await page.getByRole('button', { name: /sample practice|look around/i }).click();
  await page.getByText('Elena Marsh').click({ timeout: 180_000 });
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  await take('today');
  await open('Clients');
  await page.getByText('Maya Okafor').first().click();
  await page.getByRole('heading', { name: 'The thread' }).waitFor();
  await page.getByText('Looking it over').waitFor({ state: 'detached' });
  await take('client');
  await open('Record check');
  await page.getByRole('heading', { name: 'Record check' }).waitFor();
  await page.getByText('Looking over the records').waitFor({ state: 'detached' });
  await take('record-check');
  await open('Practice');
  await page.getByRole('heading', { name: 'Harbor Street Counseling' }).waitFor();
  await take('practice');
  await open('Clients');
  await page.getByText('Maya Okafor').first().click();
  await writeNote(page);
  await take('note');
}

mkdirSync(pictures, { recursive: true });
spawnSync(process.execPath, ['bin/build.mjs', '--if-needed'], { stdio: 'inherit' });
const product = await startProduct(folder);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
await takePictures(page, product.url).finally(async () => {
  await browser.close();
  await product.stop();
  rmSync(folder, { recursive: true });
});
