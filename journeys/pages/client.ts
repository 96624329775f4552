import type { Locator, Page } from 'playwright-core';
import { chooseFromMenu } from './choose-from-menu.ts';
import { typeInto } from './type-into.ts';

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

/** Gives the reason that a closed chart asks for, and waits until it is open. */
export async function openClosedChart(page: Page, name: string, reason: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'This chart is closed' }).waitFor();
  await typeInto(page.getByLabel('Why you need to see it'), reason);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Puts a person on the treatment team, so that the chart stays open to them. */
export async function addToTeam(page: Page, person: string): Promise<void> {
  const team = page.getByRole('region', { name: 'Who may see' });
  await team.getByLabel('Open the chart to').selectOption({ label: person });
  await team.getByRole('button', { name: 'Add' }).press('Enter');
  await team.getByRole('listitem').filter({ hasText: person }).waitFor();
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
  await findings
    .getByRole('listitem')
    .or(findings.getByText('The check finds nothing to mend.'))
    .first()
    .waitFor();
  const more = findings.getByRole('button', { name: /^Show all/ });
  if (await more.isVisible()) await more.press('Enter');
  // Without what one may do about them, which depends on who looks.
  return findings.getByRole('listitem').evaluateAll(items =>
    items.map(item => {
      const read = item.cloneNode(true) as HTMLElement;
      for (const deed of read.querySelectorAll('button')) deed.remove();
      return read.textContent.replaceAll(/\s+/g, ' ').trim();
    }),
  );
}
