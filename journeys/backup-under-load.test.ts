import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Books } from '../src/testing/product/books.ts';
import { BrowserSession } from '../src/testing/product/browser-session.ts';
import { complaints } from '../src/testing/product/complaints.ts';
import { goesOn } from '../src/testing/product/goes-on.ts';
import { startProduct } from '../src/testing/product/running-product.ts';
import { setUpWriters, signInAgain, writeUntilCut } from '../src/testing/product/writers.ts';
import { runGoldthread } from '../src/testing/run-goldthread.ts';

const place = mkdtempSync(join(tmpdir(), 'goldthread-backups-'));
afterAll(() => rmSync(place, { recursive: true }));
const inPlace = (name: string) => join(place, name);
const goldthread = (...args: string[]) => runGoldthread(args, { cwd: place });

it('a backup taken while everybody writes holds all that was acknowledged before it began, and verifies when restored', async () => {
  const books = new Books();
  const marks: ReturnType<Books['mark']>[] = [];
  const product = await startProduct(inPlace('data'));
  try {
    const browser = new BrowserSession(product.url);
    const episodes = await setUpWriters(browser, 6);
    let isOver = false;
    const writing = episodes.map((episode, index) =>
      writeUntilCut({ browser, episode, books, saves: index + 2, isOver: () => isOver }),
    );
    for (const name of ['first', 'second']) {
      expect(await goesOn(books, 60)).toBe(true);
      marks.push(books.mark());
      expect(await goldthread('backup', inPlace(name), '--data', inPlace('data'))).toMatchObject({ code: 0 });
    }
    expect(await goesOn(books, 60)).toBe(true);
    isOver = true;
    await Promise.all(writing);
    expect(await complaints(browser, books)).toEqual([]);
  } finally {
    await product.stop();
  }
  expect(books.refusals).toEqual([]);
  expect(books.signatures).toBeGreaterThan(10);

  for (const [index, name] of ['first', 'second'].entries()) {
    const folder = inPlace(`restored-${name}`);
    const restored = await goldthread('restore', inPlace(name), '--data', folder);
    expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('All hold.') as unknown });
    const copy = await startProduct(folder);
    try {
      const browser = new BrowserSession(copy.url);
      await signInAgain(browser);
      expect(await complaints(browser, books, marks[index])).toEqual([]);
    } finally {
      await copy.stop();
    }
  }
});

it('notices what a backup lacks', async () => {
  const books = new Books();
  const product = await startProduct(inPlace('late'));
  try {
    const browser = new BrowserSession(product.url);
    const [episode = ''] = await setUpWriters(browser, 1);
    expect(await goldthread('backup', inPlace('too-early'), '--data', inPlace('late'))).toMatchObject({
      code: 0,
    });
    const writing = writeUntilCut({ browser, episode, books, saves: 3, isOver: () => books.signatures > 0 });
    await writing;
  } finally {
    await product.stop();
  }
  expect(await goldthread('restore', inPlace('too-early'), '--data', inPlace('hollow'))).toMatchObject({
    code: 0,
  });
  const hollow = await startProduct(inPlace('hollow'));
  try {
    const browser = new BrowserSession(hollow.url);
    await signInAgain(browser);
    expect(await complaints(browser, books, books.mark())).toEqual([expect.stringContaining('answers 404')]);
  } finally {
    await hollow.stop();
  }
});
