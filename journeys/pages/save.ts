import type { Page } from 'playwright-core';

/** Saves at once, as Ctrl S does, and waits until the disk has everything. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByText(/^Saved( \d|$)/).waitFor();
}
