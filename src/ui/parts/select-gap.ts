import { nextGap } from '../form/next-gap.ts';

type Line = HTMLTextAreaElement | HTMLInputElement;

const isLine = (element: Element): element is Line =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

/** Selects the next gap of a line, so that what is typed stands in its place; false where none follows. */
export function selectNextGap(line: Element, after?: number): boolean {
  if (!isLine(line)) return false;
  const gap = nextGap(line.value, after ?? line.selectionEnd ?? 0);
  if (!gap) return false;
  line.focus({ preventScroll: true });
  line.setSelectionRange(...gap);
  const mark = line.parentElement?.querySelector(`mark[data-from="${gap[0]}"]`);
  (mark ?? line).scrollIntoView({ block: 'nearest' });
  return true;
}

/** Selects the first gap in what stands within an element, in the middle of the screen; false where nothing there waits to be filled in. */
export function selectFirstGapIn(element: Element): boolean {
  const line = [...element.querySelectorAll('textarea, input')].find(one => selectNextGap(one, 0));
  line?.scrollIntoView({ block: 'center' });
  return line !== undefined;
}
