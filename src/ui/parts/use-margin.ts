import { useEffect, type RefObject } from 'react';
import { placeMargin } from '../form/place-margin.ts';

const wide = '(width >= 80rem)';

/** Keeps what stands in the margin of a page beside the fields it speaks of. On narrow screens it stays in the text. */
export function useMargin(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => settle(element));
    };
    const sizes = new ResizeObserver(soon);
    sizes.observe(element);
    const content = new MutationObserver(soon);
    content.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', soon);
    element.addEventListener('focusout', soon);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      content.disconnect();
      element.removeEventListener('focusin', soon);
      element.removeEventListener('focusout', soon);
    };
  }, [page]);
}

function settle(page: HTMLElement): void {
  const all = [...page.querySelectorAll<HTMLElement>('[data-margin]')];
  if (!matchMedia(wide).matches) {
    for (const element of all) element.style.removeProperty('top');
    return;
  }
  const origin = page.getBoundingClientRect().top;
  const inHand = document.activeElement?.closest('[data-place]');
  const items = all
    .filter(element => element.offsetHeight > 1)
    .map(element => {
      const frame = element.closest<HTMLElement>('[data-place]') ?? page;
      return {
        element,
        wanted: frame.getBoundingClientRect().top - origin,
        height: element.offsetHeight,
        isInHand: frame === inHand,
      };
    })
    .sort((a, b) => a.wanted - b.wanted);
  const tops = placeMargin(items);
  for (const [at, { element }] of items.entries()) element.style.top = `${tops[at] ?? 0}px`;
}
