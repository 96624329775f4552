import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

/** Makes it day or night on a page, and waits until it is. */
export async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
  await settled(page);
}
