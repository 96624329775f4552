import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';

const longestWait = 3_000;

/** After walking to another screen, starts it at the top with its title in focus, so that a screen reader reads on from there. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const [location] = useLocation();
  const last = useRef(location);
  useEffect(() => {
    if (last.current === location) return undefined;
    last.current = location;
    const element = main.current;
    if (!element) return undefined;
    scrollTo(0, 0);
    if (focusTitle(element)) return undefined;
    const seen = new MutationObserver(() => focusTitle(element) && seen.disconnect());
    seen.observe(element, { childList: true, subtree: true });
    const timer = setTimeout(() => seen.disconnect(), longestWait);
    return () => {
      seen.disconnect();
      clearTimeout(timer);
    };
  }, [location, main]);
}

/** While a screen is still being fetched, the one before it stands there hidden, and its title takes no focus. */
function focusTitle(main: HTMLElement): boolean {
  const title = main.querySelector<HTMLElement>('h1');
  title?.focus({ preventScroll: true });
  return title !== null && document.activeElement === title;
}
