import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bringAxe, colourViolationsOn, violationsOn } from './axe.ts';
import { look } from './look.ts';
import { settled } from './settled.ts';
import { turn } from './turn.ts';

/** Looks at a page as it stands, wide and narrow, by day and by night: clean under axe, and without scrolling sideways. */
export async function lookAround(page: Page, name: string): Promise<void> {
  await bringAxe(page);
  await settled(page);
  await look(page, `${name}-light`);
  const found = await violationsOn(page);
  await turn(page, 'dark');
  await look(page, `${name}-dark`);
  found.push(...(await colourViolationsOn(page)));
  const size = page.viewportSize();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await settled(page);
    await look(page, `${name}-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  found.push(...(await violationsOn(page)));
  await turn(page, 'light');
  if (size) await page.setViewportSize(size);
  expect(found).toEqual([]);
}
