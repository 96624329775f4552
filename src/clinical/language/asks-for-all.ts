import type { Reading, Span } from './reading.ts';
import { readFor } from './reading.ts';

const absolute =
  'always|never|no longer(?! than)|eliminat\\w+|100 ?(?:%|percent)|zero|every (?:single )?day|completely|entirely';
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${absolute})(?![\\p{L}])`, 'giu');
const quoted = /["“„«][^"“”„«»]*["”»]/gu;

/** Whether a text asks for a complete or permanent change; what somebody is quoted with does not count. */
export function asksForAll(text: string): Reading {
  const quotes = readFor(text, quoted).spans;
  const isQuoted = ([from, to]: Span): boolean => quotes.some(([start, end]) => start <= from && to <= end);
  const spans = readFor(text, pattern).spans.filter(span => !isQuoted(span));
  return { holds: spans.length > 0, spans };
}
