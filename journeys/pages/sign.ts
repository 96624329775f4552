import type { Page } from 'playwright-core';

/** Signs the document in hand from the keyboard and waits until it stands there sealed; throws with what is still owed. */
export async function sign(page: Page, secret: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const owed = await dialog.getByRole('listitem').allInnerTexts();
  if (owed.length > 0) throw new Error(`It cannot be signed yet:\n${owed.join('\n')}`);
  await dialog.locator('input:focus').waitFor();
  await page.keyboard.type(secret);
  await page.keyboard.press('Enter');
  await page.getByText(/^Seal /).waitFor();
}
