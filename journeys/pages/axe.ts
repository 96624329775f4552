import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Brings axe onto a page; once for each page. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(await source);
}

/** What axe finds wrong on a page as it stands, one line for each element; empty when nothing is. */
export const violationsOn = (page: Page): Promise<string[]> => run(page, { type: 'tag', values: levels });

/** The part of it that hangs on colour, which is all that another colour scheme can change. */
export const colourViolationsOn = (page: Page): Promise<string[]> =>
  run(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

async function run(page: Page, runOnly: RunOnly): Promise<string[]> {
  const { violations } = await page.evaluate(
    only =>
      (globalThis as unknown as AxeWindow).axe.run(document, { runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} (${failureSummary ?? ''})`,
    ),
  );
}

interface AxeWindow {
  readonly axe: { readonly run: (where: Document, options: object) => Promise<AxeResults> };
}
