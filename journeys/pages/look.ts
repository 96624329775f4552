import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the page for human eyes where GOLDTHREAD_PICTURES names a folder; nothing elsewhere. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['GOLDTHREAD_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
