import type { Locator, Page } from 'playwright-core';

/** Begins a document from the menu of the client's page and waits for its form. */
export async function begin(page: Page, title: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Write', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: title, exact: true }).press('Enter');
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

/** The findings of the check on the client's page, each as it reads. */
export async function findingsOf(page: Page): Promise<string[]> {
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.getByText('Looking it over…').waitFor({ state: 'detached' });
  const more = findings.getByRole('button', { name: /^Show all/ });
  if (await more.isVisible()) await more.press('Enter');
  return findings.getByRole('listitem').allInnerTexts();
}
