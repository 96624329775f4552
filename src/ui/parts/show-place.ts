import { firstControlIn } from './first-control-in.ts';

/** Brings a place of a form before the eyes and under the hands, once the entries around it have opened. */
export function showPlace(place: string): void {
  requestAnimationFrame(() => {
    const frame = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
    if (!frame) return;
    const heading = frame.matches('section') ? frame.querySelector('h2') : undefined;
    (heading ?? frame).scrollIntoView({ block: heading ? 'start' : 'center' });
    (heading ?? firstControlIn(frame))?.focus({ preventScroll: true });
  });
}
