import { controlId } from '../fields/input-props.ts';
import type { Note } from '../form/note.ts';
import { spanNow } from '../form/span-now.ts';

/** Selects the words that a note rests on, where they are written, and brings them before the eyes. */
export function showWords({ place, words = '', span = [0, 0] }: Note): void {
  const line = document.getElementById(controlId(place));
  if (!(line instanceof HTMLTextAreaElement || line instanceof HTMLInputElement)) return;
  const now = spanNow(line.value, words, span);
  line.focus({ preventScroll: true });
  if (now) line.setSelectionRange(...now);
  const mark = now && line.parentElement?.querySelector(`mark[data-from="${now[0]}"]`);
  (mark ?? line).scrollIntoView({ block: 'nearest' });
}
