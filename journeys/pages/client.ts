import type { Locator, Page } from 'playwright-core';
import { chooseFromMenu } from './choose-from-menu.ts';

/** Begins a document from the menu of the client's page and waits for its form. */
export async function begin(page: Page, title: string): Promise<Locator> {
  await chooseFromMenu(page, 'Write', title);
  return atForm(page, title);
}

/** The form of a document, once it stands there. */
export async function atForm(page: Page, title: string): Promise<Locator> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await page.getByRole('contentinfo').or(page.locator('footer')).first().waitFor();
  return page.getByRole('main');
}

/** Goes from a document back to whom it is about. */
export async function backToClient(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().press('Enter');
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Finds a client with the finder and goes to the client's page. */
export async function openClient(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('textbox', { name: 'Find or do' }).waitFor();
  await page.keyboard.type(name);
  await page.locator('[data-selected]').filter({ hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Ends the episode of care on the client's page, today. */
export async function endEpisode(page: Page, why: string): Promise<void> {
  const episodes = page.getByRole('region', { name: 'Episodes of care' });
  await episodes.getByRole('button', { name: 'End this episode of care' }).press('Enter');
  await episodes.locator('input:focus').waitFor();
  await page.keyboard.type(why);
  await episodes.getByRole('button', { name: 'End the episode' }).press('Enter');
  await episodes.getByText(why).waitFor();
}

/** The findings of the check on the client's page, each as it reads. */
export async function findingsOf(page: Page): Promise<string[]> {
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.getByText('Looking it over…').waitFor({ state: 'detached' });
  const more = findings.getByRole('button', { name: /^Show all/ });
  if (await more.isVisible()) await more.press('Enter');
  return findings.getByRole('listitem').allInnerTexts();
}
