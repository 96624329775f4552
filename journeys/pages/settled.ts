import type { Page } from 'playwright-core';

/** Lets the page draw what changed, to the end of every transition. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const moving = document.getAnimations().filter(each => each instanceof CSSTransition);
    await Promise.allSettled(moving.map(each => each.finished));
    await frame();
  });
