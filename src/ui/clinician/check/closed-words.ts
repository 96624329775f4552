import { numberWords } from '../../form/number-words.ts';

/** What the check has to say of charts that it leaves out; nothing when there are none. */
export function closedWords(closed = 0): string | undefined {
  if (closed === 0) return undefined;
  if (closed === 1) return 'Left out: one chart that opens to you only with a stated reason.';
  return `Left out: ${numberWords(closed)} charts that open to you only with a stated reason.`;
}
