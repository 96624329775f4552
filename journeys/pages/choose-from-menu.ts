import type { Page } from 'playwright-core';

/** Opens a menu from the keyboard, waits until the hands are in it, and takes one line. */
export async function chooseFromMenu(page: Page, menu: string, line: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).press('Enter');
  await page.locator('[role="menu"]:focus-within').waitFor();
  await page.getByRole('menuitem', { name: line, exact: true }).press('Enter');
}
