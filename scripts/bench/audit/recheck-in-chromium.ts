import { join } from 'node:path';
import { build } from 'vite';
import { launchBrowser } from '../../../src/testing/browser/launch-browser.ts';

/** The same measurement as `recheckTimes`, in a page of headless Chromium. */
export async function recheckTimesInChromium(): Promise<number[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'recheck.ts'), formats: ['iife'], name: 'measured' },
    },
  });
  const [{ output } = { output: undefined }] = Array.isArray(built) ? built : [];
  const script = output?.find(each => each.type === 'chunk')?.code;
  if (script === undefined) throw new Error('The measurement was not built for the browser.');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate<number[]>('measured.recheckTimes()');
  } finally {
    await browser.close();
  }
}
