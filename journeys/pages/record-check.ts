import type { Page } from 'playwright-core';

/** A finding of the record check: its rule, and the words it stands under. */
export interface Found {
  readonly rule: string;
  readonly label: string;
  readonly message: string;
}

/** Opens the record check, waits until it has looked at everyone by itself, and gives what it found, rule by rule. */
export async function recordCheck(page: Page): Promise<Found[]> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Record check' })
    .press('Enter');
  await page.getByLabel('Records', { exact: true }).selectOption({ label: 'Everyone' });
  await page.getByLabel('Answers', { exact: true }).selectOption({ label: 'All' });
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ records?, \d+ findings?$/ })
    .waitFor();
  const answered = await page.evaluate(async () => {
    const came = await fetch('/api/record-check/findings?show=all&limit=200');
    return (await came.json()) as { readonly findings: readonly Found[] };
  });
  return answered.findings
    .map(({ rule, label, message }) => ({ rule, label, message }))
    .sort((a, b) => `${a.rule} ${a.label} ${a.message}`.localeCompare(`${b.rule} ${b.label} ${b.message}`));
}
