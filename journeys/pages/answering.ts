import type { Locator, Page } from 'playwright-core';

/** The card of a finding that says this. */
export const finding = (page: Page, words: RegExp): Locator =>
  page.getByRole('main').locator('[tabindex="-1"]').filter({ hasText: words }).last();

/** Answers a finding from the keyboard and waits until it stands answered, with the hands on it. */
export async function answer(card: Locator, reason: string, until?: string): Promise<void> {
  await card.getByRole('button', { name: /^Not this time/ }).press('Enter');
  await card.locator('textarea:focus').waitFor();
  await card.page().keyboard.type(reason);
  if (until !== undefined) await card.getByLabel('Until').fill(until);
  await card.getByRole('button', { name: 'Keep the answer' }).press('Enter');
  await card.getByText(`Not this time: ${reason}`).waitFor();
}
