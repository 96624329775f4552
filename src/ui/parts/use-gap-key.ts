import { type RefObject, useEffect } from 'react';
import { selectNextGap } from './select-gap.ts';

/** Tab goes through the gaps that follow in the field in hand, and behind the last of them on to the next field; Shift and Tab leave at once. */
export function useGapKey(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && selectNextGap(event.target)) event.preventDefault();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [page]);
}
