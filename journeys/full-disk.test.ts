import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDocumentRoute } from '../src/server/contracts/documents.ts';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { Books } from '../src/testing/product/books.ts';
import { BrowserSession } from '../src/testing/product/browser-session.ts';
import { complaints } from '../src/testing/product/complaints.ts';
import { diskInMemory } from '../src/testing/product/disk-in-memory.ts';
import { goesOn } from '../src/testing/product/goes-on.ts';
import { limitOnFiles } from '../src/testing/product/limit-on-files.ts';
import { startProduct } from '../src/testing/product/running-product.ts';
import { setUpWriters, signInAgain, writer, writeUntilCut } from '../src/testing/product/writers.ts';
import { signIn } from './pages/door.ts';
import { typeInto } from './pages/type-into.ts';

const place = mkdtempSync(join(tmpdir(), 'goldthread-full-'));
mkdirSync(join(place, 'disk'));
mkdirSync(join(place, 'limit'));
const inMemory = await diskInMemory(join(place, 'disk'));
// A real disk where the machine lets us have one; the limit can be had everywhere, so that something is always tested.
const disks = [...(inMemory ? [inMemory] : []), limitOnFiles(join(place, 'limit'))];

let window: Browser;
beforeAll(async () => {
  window = await launchBrowser();
});
afterAll(async () => {
  await window.close();
  for (const disk of disks) await disk.remove();
  rmSync(place, { recursive: true });
});

/** Waits until so many more refusals came. */
async function heard(books: Books, more: number): Promise<string[]> {
  const before = books.refusals.length;
  while (books.refusals.length < before + more) await wait(50);
  return books.refusals.slice(before);
}

describe.each(disks)('On $how', disk => {
  it('a full disk is told in a sentence, loses nothing acknowledged, and the work goes on when there is room', async () => {
    const product = await startProduct(disk.folder, { wrap: disk.wrap() });
    const books = new Books();
    try {
      const browser = new BrowserSession(product.url);
      const [ownEpisode = '', ...episodes] = await setUpWriters(browser, 5);
      const draft = await browser.ask(startDocumentRoute, {
        params: { episode: ownEpisode },
        body: { type: 'process-note' },
      });
      const page = await window.newPage();
      await page.goto(product.url);
      await signIn(page, writer);
      await page.goto(`${product.url}/documents/${draft.id}`);
      let isOver = false;
      const writing = episodes.map((episode, index) =>
        writeUntilCut({ browser, episode, books, saves: index + 2, isOver: () => isOver }),
      );
      expect(await goesOn(books, 50)).toBe(true);

      await disk.fill(product);
      expect((await heard(books, 40)).at(-1)).toMatch(/^503 Nothing was saved/);
      await typeInto(page.getByLabel('Working thoughts'), 'Written while there was no room.');
      await page
        .getByText(/^Nothing was saved: .* Meanwhile it is kept in this browser\.$/)
        .first()
        .waitFor();

      await disk.makeRoom(product);
      expect(await goesOn(books, episodes.length)).toBe(true);
      await page
        .getByText(/^Saved \d/)
        .first()
        .waitFor();

      await disk.fill(product);
      await heard(books, 40);
      isOver = true;
      await Promise.all(writing);
    } finally {
      await product.stop();
    }
    expect([...new Set(books.refusals)].filter(said => !/^(503|429) /.test(said))).toEqual([]);
    expect(books.signatures).toBeGreaterThan(0);
    await expect(startProduct(disk.folder, { wrap: disk.wrap() })).rejects.toThrow(
      `The disk that holds ${disk.folder} is full.`,
    );

    await disk.makeRoom();
    const again = await startProduct(disk.folder, { wrap: disk.wrap() });
    try {
      const browser = new BrowserSession(again.url);
      await signInAgain(browser);
      expect(await complaints(browser, books)).toEqual([]);
    } finally {
      await again.stop();
    }
  });
});
