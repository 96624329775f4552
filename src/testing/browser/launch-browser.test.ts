import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((_request, response) => response.end('<title>Goldthread</title><h1>Guten Tag</h1>'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

test('The browser opens a page, runs its scripts and draws its letters', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect(await page.title()).toBe('Goldthread');
  const width = (letter: string) =>
    page.evaluate(text => document.createElement('canvas').getContext('2d')!.measureText(text).width, letter);
  expect(await width('W')).toBeGreaterThan(await width('i'));
});
