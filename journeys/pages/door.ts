import type { Page } from 'playwright-core';
import { chooseFromMenu } from './choose-from-menu.ts';
import { typeInto } from './type-into.ts';

/** Whoever opens a practice, and what it is called. */
export interface Founder {
  readonly practice: string;
  readonly timeZone: string;
  readonly name: string;
  readonly credentials: string;
  readonly licence: string;
  readonly email: string;
  readonly secret: string;
}

/** Walks through "Set up your practice" and arrives at today. */
export async function setUpPractice(page: Page, url: string, founder: Founder): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: /^Set up your practice/ }).press('Enter');
  await page.getByLabel('Name of the practice').waitFor();
  await page.keyboard.type(founder.practice);
  await page.getByLabel('Time zone').selectOption(founder.timeZone);
  await typeInto(page.getByLabel('Your name'), founder.name);
  await typeInto(page.getByLabel('Credentials'), founder.credentials);
  await typeInto(page.getByLabel('Licence'), founder.licence);
  await typeInto(page.getByLabel('E-mail'), founder.email);
  await typeInto(page.getByLabel('Secret'), founder.secret);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Today/ }).waitFor();
}

/** Leaves by the menu, and comes back through the door of a practice that is known. */
export async function leaveAndReturn(page: Page, { name, email, secret }: Founder): Promise<void> {
  await chooseFromMenu(page, `${name}, your menu`, 'Sign out');
  await signIn(page, { email, secret });
}

/** Signs in at the door of a practice that is known. */
export async function signIn(
  page: Page,
  { email, secret }: Pick<Founder, 'email' | 'secret'>,
): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await typeInto(page.getByLabel('E-mail'), email);
  await typeInto(page.getByLabel('Secret'), secret);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
}
