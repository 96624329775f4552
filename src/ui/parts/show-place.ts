import { firstControlIn } from './first-control-in.ts';
import { selectNextGap } from './select-gap.ts';

/** Brings a place of a form before the eyes and under the hands, once the entries around it have opened. */
export function showPlace(place: string): void {
  requestAnimationFrame(() => {
    const frame = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
    if (!frame) return;
    const heading = frame.matches('section') ? frame.querySelector('h2') : undefined;
    (heading ?? frame).scrollIntoView({ block: heading ? 'start' : 'center' });
    const control = heading ?? firstControlIn(frame);
    if (control && !selectNextGap(control, 0)) control.focus({ preventScroll: true });
  });
}
