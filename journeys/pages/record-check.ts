import type { Page } from 'playwright-core';

/** A finding of the record check: its rule, and the words it stands under. */
export interface Found {
  readonly rule: string;
  readonly label: string;
  readonly message: string;
}

interface Checked {
  readonly episodes: readonly { readonly findings: readonly Found[] }[];
}

/** Opens the record check, lets it look at everyone, and gives what it found, rule by rule. */
export async function recordCheck(page: Page): Promise<Found[]> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Record check' })
    .press('Enter');
  await page.getByLabel('Records').waitFor();
  const answered = page.waitForResponse(
    answer => answer.url().includes('/record-check') && answer.url().includes('show=all'),
  );
  await page.getByLabel('Records').selectOption({ label: 'Everyone' });
  const { episodes } = (await (await answered).json()) as Checked;
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ records?, \d+ findings?$/ })
    .waitFor();
  return episodes
    .flatMap(({ findings }) => findings.map(({ rule, label, message }) => ({ rule, label, message })))
    .sort((a, b) => `${a.rule} ${a.label} ${a.message}`.localeCompare(`${b.rule} ${b.label} ${b.message}`));
}
