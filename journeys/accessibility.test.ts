import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../src/sample/people.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { bringAxe, colourViolationsOn, violationsOn } from './pages/axe.ts';
import { everyScreen, type Screen, type Whose } from './pages/every-screen.ts';
import { look } from './pages/look.ts';
import { settled } from './pages/settled.ts';
import { placesIn } from './pages/sample-places.ts';
import { openSample, type SampleUnderWay } from './pages/sample-under-way.ts';
import { turn } from './pages/turn.ts';

// Every screen, by day and by night, wide and at 320 pixels: clean under axe with the rules of WCAG 2.2 AA and its good
// practice, and without scrolling sideways.

let browser: Browser;
let sample: SampleUnderWay;
let windows: Readonly<Record<Whose, BrowserContext>>;
let places: ReadonlyMap<string, string>;

beforeAll(async () => {
  browser = await launchBrowser();
  sample = await openSample(browser);
  windows = {
    nobody: await sample.windowFor(),
    elena: await sample.windowFor(people.marsh.email),
    rosalind: await sample.windowFor(people.pike.email),
    ines: await sample.windowFor(people.calloway.email),
  };
  places = await placesIn(sample);
});
afterAll(async () => {
  await sample.close();
  await browser.close();
});

async function visit({ whose, path, then }: Screen): Promise<Page> {
  const page = await windows[whose].newPage();
  await page.emulateMedia({ colorScheme: 'light' });
  const address = path.startsWith('/') ? path : places.get(path);
  if (address === undefined) throw new Error(`Nobody knows where ${path} stands.`);
  await page.goto(sample.url + address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await then?.(page);
  await bringAxe(page);
  return page;
}

const narrow = { width: 320, height: 700 };

/** Narrows the window; what hangs on a button, such as an open menu, may find its place again. */
async function squeeze(page: Page): Promise<number> {
  await page.setViewportSize(narrow);
  await settled(page);
  return page.evaluate(() => document.documentElement.scrollWidth);
}

// Two at a time: while one page waits for the server, axe reads the other.
it.concurrent.each(everyScreen)('$name', async screen => {
  const page = await visit(screen);
  const name = screen.name.replaceAll(/\W+/g, '-');
  await look(page, `${name}-light`);
  const wideByDay = await violationsOn(page);
  await turn(page, 'dark');
  await look(page, `${name}-dark`);
  const wideByNight = await colourViolationsOn(page);
  const width = await squeeze(page);
  await look(page, `${name}-narrow`);
  const narrowByNight = await violationsOn(page);
  await turn(page, 'light');
  const narrowByDay = await colourViolationsOn(page);
  expect({ wideByDay, wideByNight, width, narrowByNight, narrowByDay }).toEqual({
    wideByDay: [],
    wideByNight: [],
    width: narrow.width,
    narrowByNight: [],
    narrowByDay: [],
  });
  await page.close();
});
