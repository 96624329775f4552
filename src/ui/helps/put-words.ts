import { valueAt } from '../../clinical/answers/value-at.ts';
import type { AnyBody } from '../../clinical/kit/document.ts';
import { asText } from '../form/as-text.ts';
import { spanNow } from '../form/span-now.ts';
import { controlId } from '../fields/input-props.ts';

type Line = HTMLTextAreaElement | HTMLInputElement;

/** Some words at a place of a form, and what shall stand there. */
export interface Put {
  readonly place: string;
  readonly from: number;
  readonly words: string;
  readonly by: string;
}

/**
 * Puts words in the place of others as if they were typed, so that the browser's own undo takes them back; the hands stay behind them.
 * False where the words do not stand there any more.
 */
export function putWords({ place, from, words, by }: Put): boolean {
  const line = document.getElementById(controlId(place));
  if (!(line instanceof HTMLTextAreaElement || line instanceof HTMLInputElement)) return false;
  const now = spanNow(line.value, words, [from, from + words.length]);
  if (!now) return false;
  line.focus();
  line.setSelectionRange(...now);
  if (!typed(by)) overwrite(line, by);
  return true;
}

/** Whether what was put stands there still: once it is undone, the words are back where they were. */
export function isStillPut({ place, from, words, by }: Put, body: AnyBody): boolean {
  const text = asText(valueAt(body, place.split('/')));
  return !text.startsWith(words, from) && text.includes(by);
}

/** The one way of writing that stands in the browser's own undo; browsers promise it no longer, and have nothing else in its place. */
interface Typing {
  readonly execCommand?: (command: 'insertText', withDialog: false, words: string) => boolean;
}

function typed(words: string): boolean {
  const typing: Typing = document;
  return typing.execCommand?.('insertText', false, words) ?? false;
}

function overwrite(line: Line, words: string): void {
  line.setRangeText(words, line.selectionStart ?? 0, line.selectionEnd ?? 0, 'end');
  line.dispatchEvent(new Event('input', { bubbles: true }));
}
