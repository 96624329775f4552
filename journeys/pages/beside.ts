import type { Page } from 'playwright-core';

/** What the check says beside the form, in words. */
const said = (page: Page, words: RegExp) => page.getByRole('main').getByText(words).first();

/** Waits until the check says this on the page, and gives the sentence as it reads. */
export async function hearCheck(page: Page, words: RegExp): Promise<string> {
  await said(page, words).waitFor();
  return said(page, words).innerText();
}

/** Waits until the check says it no more. */
export const checkIsSilent = (page: Page, words: RegExp): Promise<void> =>
  said(page, words).waitFor({ state: 'detached' });
