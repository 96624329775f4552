import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../src/sample/people.ts';
import { readDocumentRoute } from '../src/server/contracts/documents.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { chooseFromMenu } from './pages/choose-from-menu.ts';
import { control } from './pages/labelled.ts';
import { placesIn } from './pages/sample-places.ts';
import { openSample, type SampleUnderWay } from './pages/sample-under-way.ts';
import { typeInto } from './pages/type-into.ts';

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

it('saves the words of the last second before one signs out, and leaves none of them in the browser', async () => {
  const address = (await placesIn(sample)).get('contact-note') ?? '';
  const page = await (await sample.windowFor(people.marsh.email)).newPage();
  await page.goto(sample.url + address);
  await typeInto(control(page.getByRole('main'), 'With whom'), 'Her sister, by phone');
  await chooseFromMenu(page, 'Elena Marsh, your menu', 'Sign out');
  await page.getByRole('heading', { level: 1, name: /thread never breaks/ }).waitFor();
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain('Her sister');

  const elena = await sample.sessionOf(people.marsh.email);
  const document = address.replace('/documents/', '');
  const { body } = (await elena.ask(readDocumentRoute, { params: { document } })) as { body: unknown };
  expect(Object.values(body as Record<string, unknown>)).toContain('Her sister, by phone');
});
