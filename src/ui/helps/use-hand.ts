import { useEffect, useState } from 'react';

/** Nothing may move under a hand that is about to press. */
const pause = 400;

/** The field in which somebody writes, or wrote last; known once the hands have rested there for a moment. */
export function useHand(): string | undefined {
  const [hand, setHand] = useState<string>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const place = target.closest<HTMLElement>('[data-kind][data-place]')?.dataset['place'];
      if (place === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(() => setHand(place), pause);
    };
    addEventListener('focusin', move);
    return () => {
      clearTimeout(timer);
      removeEventListener('focusin', move);
    };
  }, []);
  return hand;
}
