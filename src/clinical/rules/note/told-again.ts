import type { PairReading, WaitingReader } from '../../language/reader.ts';
import type { Span } from '../../language/reading.ts';
import { perDocument } from '../../remembered.ts';
import type { Telling } from './tellings.ts';
import { tellings } from './tellings.ts';
import type { NoteDocument } from './treatment-notes.ts';

/** So sure a reading must be: of labelled pairs that it did not know, four of five copies and no note of its own reached it. */
const bar = 0.85;

interface Joined {
  readonly text: string;
  readonly parts: readonly (Telling & { readonly from: number })[];
}

/** What a note tells of its session, as one text; the reason why care is needed may stay the same. */
const joined = perDocument((note: NoteDocument): Joined => {
  let text = '';
  const parts = tellings(note).flatMap(telling => {
    if (telling.path.at(-1) === 'purposeSupport') return [];
    const from = text.length;
    text += `${telling.text}\n`;
    return [{ ...telling, from }];
  });
  return { text, parts };
});

/** Words of a note that tell again what an earlier note tells. */
export interface ToldAgain {
  readonly before: NoteDocument;
  readonly words: string;
  readonly at: readonly string[];
  readonly span?: Span;
}

/** Looks, the nearest first, for an earlier note that tells the same; unread where one of them could not be held against it. */
export function toldAgain(
  note: NoteDocument,
  earlier: readonly NoteDocument[],
  read: WaitingReader,
): ToldAgain | 'unread' | undefined {
  const { text: current } = joined(note);
  let isUnread = false;
  for (const before of earlier.toReversed()) {
    const cloned = read.pair({ previous: joined(before).text, current })?.cloned;
    if (cloned?.holds === undefined) isUnread = true;
    else if (cloned.holds && cloned.confidence >= bar) return { before, ...wordsOf(note, cloned) };
  }
  return isUnread ? 'unread' : undefined;
}

/** The longest words that decided it, in the field in which they stand. */
function wordsOf(note: NoteDocument, { passages }: PairReading['cloned']): Omit<ToldAgain, 'before'> {
  const { text, parts } = joined(note);
  const [longest] = passages
    .map(({ span }) => span)
    .filter(([from, to]) => parts.some(part => part.from <= from && to <= part.from + part.text.length))
    .toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]));
  if (!longest) return { words: text, at: [] };
  const [from, to] = longest;
  const part = parts.findLast(one => one.from <= from);
  return part
    ? { words: text.slice(from, to), at: part.path, span: [from - part.from, to - part.from] }
    : { words: text, at: [] };
}
