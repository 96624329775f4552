import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { build } from 'vite';
import { sendPage, serveFiles } from '../../../src/server/pages.ts';
import { contentPolicy } from '../../../src/server/security-headers.ts';
import { leanGrammar } from '../../lean-grammar.ts';
import { launchBrowser } from '../../../src/testing/browser/launch-browser.ts';

/** Milliseconds, as they came one after the other. */
export interface ReadingTimes {
  /** From the start of the worker until the first note is read: the first on a fresh profile, then with the files at hand. */
  readonly opening: readonly number[];
  /** From a letter typed into a note of 400 words until it is read again, there and back. */
  readonly rereading: readonly number[];
  /** What a letter takes of the page itself, in a record of 1,000 documents. */
  readonly rechecking: readonly number[];
}

const openings = 8;

/** How long reading takes in a page of headless Chromium, with the desk, the worker, the files and the content policy of the product. */
export async function readingTimesInChromium(letters = 400): Promise<ReadingTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'goldthread-reading-'));
  await buildInto(folder);
  const server = await serverOf(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    const measured = async <T>(what: string): Promise<T> => {
      await page.goto(address);
      return page.evaluate<T>(`measured.${what}`);
    };
    const opening: number[] = [];
    for (let nth = 0; nth < openings; nth++) opening.push(await measured('opening()'));
    return {
      opening,
      rereading: await measured(`rereading(${letters})`),
      rechecking: await measured(`rechecking(${letters}, 1000)`),
    };
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** Builds the page of the measurement as the screens are built. */
async function buildInto(folder: string): Promise<void> {
  const root = import.meta.dirname;
  await build({
    ...{ root, configFile: false, logLevel: 'error' },
    build: { outDir: folder, target: ['chrome125'], modulePreload: { polyfill: false } },
    worker: { format: 'es', plugins: () => [leanGrammar()] },
  });
  const script = new URL('../../../bin/compress-built.mjs', import.meta.url).href;
  const { compressBuilt } = (await import(script)) as { compressBuilt: (folder: string) => void };
  compressBuilt(folder);
}

async function serverOf(folder: string): Promise<FastifyInstance> {
  const app = Fastify();
  app.addHook('onRequest', async (_, reply) => void reply.header('content-security-policy', contentPolicy()));
  await serveFiles(app, folder);
  app.setNotFoundHandler(sendPage(folder, () => 'page'));
  return app;
}
