import type { Page } from 'playwright-core';
import { chooseFromMenu } from './choose-from-menu.ts';

async function openKeep(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practice' }).press('Enter');
  await page.getByRole('link', { name: 'Verify, export, import' }).press('Enter');
}

/** Lets the practice compute everything again and gives its verdict. */
export async function verify(page: Page): Promise<string> {
  await openKeep(page);
  await page.getByRole('button', { name: 'Verify', exact: true }).press('Enter');
  const verdict = page.getByRole('status').filter({ hasText: 'holds' }).or(page.getByRole('alert'));
  return verdict.innerText();
}

/** Saves the record of the client on the page as a file and gives its path. */
export async function saveRecord(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await chooseFromMenu(page, 'More for this client', 'Save the record as a file');
  return (await download).path();
}

/** Takes in a record from a file and gives what the practice says of it. */
export async function takeIn(page: Page, file: string): Promise<string> {
  await openKeep(page);
  await page.getByLabel('Record file').setInputFiles(file);
  await page.getByRole('button', { name: 'Take it in' }).press('Enter');
  const says = page.getByRole('status').filter({ hasText: 'Taken in' }).or(page.getByRole('alert'));
  return says.innerText();
}
